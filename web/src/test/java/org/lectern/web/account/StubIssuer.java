package org.lectern.web.account;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An identity provider of one page a purpose, for whom somebody is whoever the test says. */
public class StubIssuer implements QuarkusTestResourceLifecycleManager {

    static final String CLIENT = "lectern";

    /** The claims about the person who signs in, as JSON members. */
    static volatile String person = "";

    /** Signs with a key that nobody published. */
    static volatile boolean forged;

    private @Nullable HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            KeyPair published = pair();
            KeyPair other = pair();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            String issuer = "http://127.0.0.1:" + server.getAddress().getPort();
            serve("/.well-known/openid-configuration", () -> """
                    {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                     "jwks_uri": "%1$s/keys", "id_token_signing_alg_values_supported": ["RS256"]}
                    """.formatted(issuer));
            serve("/keys", () -> key((RSAPublicKey) published.getPublic()));
            serve("/token", () -> """
                    {"access_token": "unused", "token_type": "Bearer", "expires_in": 60, "id_token": "%s"}
                    """.formatted(token(issuer, forged ? other : published)));
            server.createContext("/authorize", StubIssuer::consent);
            server.start();
            return Map.of(
                    "quarkus.oidc.tenant-enabled",
                    "true",
                    "quarkus.oidc.auth-server-url",
                    issuer,
                    "quarkus.oidc.client-id",
                    CLIENT,
                    "quarkus.oidc.credentials.secret",
                    "a secret of at least thirty-two characters");
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("No stub of an issuer", e);
        }
    }

    /** The page on which a provider asks whether somebody wants to go on, which leads back with a code. */
    private static void consent(HttpExchange exchange) throws IOException {
        Map<String, String> asked = query(exchange.getRequestURI());
        String back = asked.get("redirect_uri") + "?code=one&state=" + asked.get("state");
        try (exchange) {
            byte[] page = """
                    <!DOCTYPE html><html lang="en"><title>School accounts</title><a href="%s">Go on</a></html>
                    """.formatted(back).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
        }
    }

    /** The members of an address's query. */
    static Map<String, String> query(URI address) {
        return Arrays.stream(address.getRawQuery().split("&"))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8)));
    }

    private interface Body {
        String text() throws GeneralSecurityException;
    }

    private void serve(String path, Body body) {
        if (server != null) {
            server.createContext(path, exchange -> answer(exchange, body));
        }
    }

    private static void answer(HttpExchange exchange, Body body) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            byte[] bytes = body.text().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    /** An ID token (OpenID Connect Core 1.0, section 2) as a signed JWT (RFC 7519). */
    private static String token(String issuer, KeyPair keys) throws GeneralSecurityException {
        long now = Instant.now().getEpochSecond();
        String header =
                base64("{\"alg\": \"RS256\", \"kid\": \"one\", \"typ\": \"JWT\"}".getBytes(StandardCharsets.UTF_8));
        String claims =
                base64("""
                {"iss": "%s", "aud": "%s", "sub": "somebody", "iat": %d, "exp": %d, %s}
                """.formatted(issuer, CLIENT, now, now + 60, person).getBytes(StandardCharsets.UTF_8));
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(keys.getPrivate());
        signature.update((header + "." + claims).getBytes(StandardCharsets.US_ASCII));
        return header + "." + claims + "." + base64(signature.sign());
    }

    private static String key(RSAPublicKey key) {
        return """
                {"keys": [{"kty": "RSA", "kid": "one", "use": "sig", "alg": "RS256", "n": "%s", "e": "%s"}]}
                """.formatted(unsigned(key.getModulus()), unsigned(key.getPublicExponent()));
    }

    private static String unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return base64(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static KeyPair pair() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
