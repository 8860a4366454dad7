package org.lectern.web.account;

import io.quarkus.oidc.IdToken;
import io.quarkus.oidc.OidcSession;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.lectern.web.platform.Refusal;

/**
 * Signing in with the school's own identity provider, where a school switched that on (OpenID Connect, code flow with
 * PKCE). The provider says who somebody is and no more: accounts, roles and sessions stay Lectern's own, so an account
 * that is closed here is closed, and ending sessions works as ever. Whoever gets as far as this page has been led to the
 * provider and back.
 */
@Path("/sign-in/school")
@Produces(MediaType.TEXT_HTML)
public class SchoolSignInPage {

    @Inject
    @IdToken
    JsonWebToken token;

    @Inject
    OidcSession providers;

    /** The claim with a pupil's id as rosters have it; it must be one that people can't change themselves. */
    @ConfigProperty(name = "lectern.school-sign-in.pupil-id-claim")
    Optional<String> idClaim;

    @Inject
    Accounts accounts;

    @Inject
    SignIn signIn;

    /**
     * Begins a session of the teacher or administrator whose address the provider vouches for; or of the pupil whom the
     * roster gave that address or the provider's id, where the school lets pupils sign in so. Nobody gets an account by
     * signing in.
     *
     * @throws Refusal where nobody here has that address, or the provider has not verified it
     */
    @GET
    public Response enter() {
        Optional<Email> address = verifiedAddress();
        Optional<Account> account = address.flatMap(accounts::withEmail)
                .filter(found -> !found.isDisabled())
                .or(() -> address.map(Email::text).flatMap(accounts::rosteredPupil))
                .or(() -> id().flatMap(accounts::rosteredPupil));
        // What the provider's session was good for is done; the one that begins is ours.
        providers.logout().await().indefinitely();
        return signIn.begin(account.orElseThrow(() -> new Refusal("account_school_unknown")), "/");
    }

    /** What the provider calls somebody, where an operator named the claim that rosters go by. */
    private Optional<String> id() {
        return idClaim.map(token::<Object>getClaim).map(String::valueOf).filter(id -> !id.isBlank());
    }

    /** An address that somebody may have typed in by themselves opens no account. */
    private Optional<Email> verifiedAddress() {
        boolean verified =
                String.valueOf(token.<Object>getClaim("email_verified")).equals("true");
        return Optional.ofNullable(token.<String>getClaim("email"))
                .filter(any -> verified)
                .map(Email::of);
    }
}
