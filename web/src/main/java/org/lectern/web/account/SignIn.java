package org.lectern.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import org.lectern.web.platform.RateLimits;
import org.lectern.web.platform.Refusal;

/**
 * Checks a password or PIN and begins a session. Tries are counted by account and device: guessing from elsewhere uses
 * up what unknown devices have together, while a device that signed in to the account before has tries of its own, so
 * nobody can lock a pupil out.
 */
@ApplicationScoped
public class SignIn {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int TRIES_OF_DEVICE = 8;
    private static final int TRIES_OF_UNKNOWN_DEVICES = 40;
    private static final Duration DEVICE_LIFE = Duration.ofDays(365);

    @Inject
    Accounts accounts;

    @Inject
    Sessions sessions;

    @Inject
    RateLimits limits;

    @Inject
    Cookies cookies;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /**
     * The member of staff whom this address and password belong to. Called outside of transactions, since comparing
     * takes long and counts.
     *
     * @throws Refusal where they do not, or after too many tries
     */
    public Account staff(String email, String password) {
        Device device = cookies.device();
        Optional<Account> account = email.contains("@") ? accounts.withEmail(Email.of(email)) : Optional.empty();
        if (account.isEmpty()) {
            count("nobody", device);
            Secret.compareWithNobodys(password);
            throw new Refusal("account_wrong");
        }
        check(account.get(), device, password, "account_wrong");
        return account.get();
    }

    /**
     * Makes sure that a secret belongs to an account. Called outside of transactions, since comparing takes long and
     * counts.
     *
     * @param wrong key of the sentence that is shown where it does not
     * @throws Refusal where it does not, or after too many tries
     */
    public void check(Account account, String secret, String wrong) {
        check(account, cookies.device(), secret, wrong);
    }

    /** A new session: the answer leads to {@code target} and carries the session's cookie. */
    @Transactional
    public Response begin(Account account, String target) {
        Device device = cookies.device();
        cookies.value(SessionCookieMechanism.COOKIE)
                .map(Token::new)
                .map(Token::hash)
                .ifPresent(sessions::end);
        Token session = sessions.begin(account);
        remember(account, device);
        return Response.seeOther(URI.create(target))
                .cookie(cookies.fresh(SessionCookieMechanism.COOKIE, session.text(), Sessions.LIFE))
                .cookie(deviceCookie())
                .build();
    }

    /** Goes out with every answer to a try, so that the next one counts for the same device. */
    public NewCookie deviceCookie() {
        return cookies.fresh(Device.COOKIE, cookies.device().token().text(), DEVICE_LIFE);
    }

    /**
     * Where to go after signing in: nobody is led elsewhere by a link that only looks like ours.
     *
     * @return the address where it is one on this server, else the other one
     */
    public static String local(String address, String otherwise) {
        boolean ours = address.startsWith("/") && !address.startsWith("//") && !address.contains("\\");
        return ours && address.chars().allMatch(c -> c > ' ' && c < 127) ? address : otherwise;
    }

    private void check(Account account, Device device, String secret, String wrong) {
        boolean known = isKnown(account, device);
        String mine = count(account.id().toString(), device);
        if (!known && !limits.take("sign-in:" + account.id(), TRIES_OF_UNKNOWN_DEVICES, WINDOW)) {
            throw new Refusal("account_too_many");
        }
        if (account.isDisabled() || !account.accepts(secret)) {
            throw new Refusal(wrong);
        }
        limits.forget(mine);
    }

    private String count(String account, Device device) {
        String bucket = "sign-in:" + account + ":" + device.token().hash();
        if (!limits.take(bucket, TRIES_OF_DEVICE, WINDOW)) {
            throw new Refusal("account_too_many");
        }
        return bucket;
    }

    private boolean isKnown(Account account, Device device) {
        return !entities.createNativeQuery("select 1 from known_device where account_id = ?1 and device_hash = ?2")
                .setParameter(1, account.id())
                .setParameter(2, device.token().hash())
                .getResultList()
                .isEmpty();
    }

    private void remember(Account account, Device device) {
        entities.createNativeQuery("""
                        insert into known_device (account_id, school_id, device_hash, seen_at) values (?1, ?2, ?3, ?4)
                        on conflict (account_id, device_hash) do update set seen_at = excluded.seen_at
                        """)
                .setParameter(1, account.id())
                .setParameter(2, account.schoolId())
                .setParameter(3, device.token().hash())
                .setParameter(4, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
