package org.lectern.web.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.lectern.web.platform.Refusal;

/** Links that let further teachers and administrators in. */
@ApplicationScoped
public class Invitations implements PanacheRepositoryBase<Invitation, UUID> {

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    /** A new invitation; the token goes into the link and is kept nowhere. */
    @Transactional
    public Token invite(UUID schoolId, UUID invitedBy, Set<Role> roles) {
        Token token = Token.fresh();
        persist(new Invitation(schoolId, invitedBy, token, roles, clock.instant()));
        return token;
    }

    /**
     * The invitation of a link.
     *
     * @throws Refusal where it was used or has expired, or never was
     */
    @Transactional
    public Invitation open(Token token) {
        return find("tokenHash = ?1", token.hash())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .filter(invitation -> invitation.isOpen(clock.instant()))
                .orElseThrow(() -> new Refusal("account_invitation_gone"));
    }

    /** Whether the account that a link allowed was made, and has this address. */
    @Transactional
    public boolean wasAcceptedWith(Token token, String email) {
        return find("tokenHash = ?1", token.hash())
                .firstResultOptional()
                .flatMap(Invitation::acceptedBy)
                .flatMap(accounts::findByIdOptional)
                .flatMap(Account::email)
                .filter(address -> address.equalsIgnoreCase(email.strip()))
                .isPresent();
    }

    /**
     * Makes the account that a link allows, and uses the link up.
     *
     * @throws Refusal where the link is gone, the address is taken or the password is no good
     */
    @Transactional
    public Account accept(Token token, String name, String email, String password) {
        Invitation invitation = open(token);
        Email address = Email.of(email);
        if (accounts.withEmail(address).isPresent()) {
            throw new Refusal("account_email_taken");
        }
        Account account = Account.staff(
                invitation.schoolId(), name, address, Secret.ofPassword(password), invitation.roles(), clock.instant());
        accounts.persistAndFlush(account);
        invitation.accept(account);
        return account;
    }
}
