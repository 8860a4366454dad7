package org.lectern.web.article;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.lectern.generator.ingest.ArticleReader;
import org.lectern.web.platform.Refusal;

/**
 * Fetches the page of an address that a teacher gives. Each host is resolved once and every one of its addresses must be
 * public; the connection goes to the address that was looked at, so that another answer of the name service changes
 * nothing. Redirects are followed by the same rules. Sends nothing about the teacher.
 */
final class PageFetcher {

    /** How names become addresses. */
    interface Resolver {
        List<InetAddress> resolve(String host) throws UnknownHostException;
    }

    /**
     * What an address led to.
     *
     * @param address the last one, after all redirects
     */
    record Fetched(URI address, byte[] content) {}

    private static final int MOST_REDIRECTS = 5;
    private static final int CONNECT_MILLIS = 5_000;
    private static final int WHOLE_SECONDS = 20;

    private final HttpClient client;
    private final Resolver resolver;
    private final Predicate<InetAddress> allowed;
    private final Predicate<Integer> allowedPort;

    PageFetcher(Vertx vertx, Resolver resolver, Predicate<InetAddress> allowed, Predicate<Integer> allowedPort) {
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setKeepAlive(false)
                .setConnectTimeout(CONNECT_MILLIS)
                .setIdleTimeout(WHOLE_SECONDS)
                .setTryUseCompression(true)
                .setMaxHeaderSize(32_768));
        this.resolver = resolver;
        this.allowed = allowed;
        this.allowedPort = allowedPort;
    }

    /** One that goes to the public internet alone. */
    static PageFetcher ofPublicPages(Vertx vertx) {
        return new PageFetcher(
                vertx,
                host -> List.of(InetAddress.getAllByName(host)),
                PublicAddresses::isPublic,
                port -> port == 80 || port == 443);
    }

    /**
     * Fetches what an address leads to.
     *
     * @throws Refusal where the address is none, leads into a private network, or nothing of a page's size comes
     */
    Fetched fetch(String typed) {
        URI address = parse(typed.strip());
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            Answer answer = ask(address);
            if (answer.redirect().isEmpty()) {
                return new Fetched(address, answer.content());
            }
            try {
                address = checked(address.resolve(answer.redirect()));
            } catch (IllegalArgumentException e) {
                throw new Refusal("article_address_unreachable");
            }
        }
        throw new Refusal("article_address_unreachable");
    }

    private record Answer(String redirect, byte[] content) {}

    private URI parse(String typed) {
        try {
            return checked(new URI(typed.matches("(?i)[a-z]+:.*") ? typed : "https://" + typed));
        } catch (URISyntaxException e) {
            throw new Refusal("article_address_bad");
        }
    }

    private URI checked(URI address) {
        String scheme = address.getScheme() == null ? "" : address.getScheme();
        boolean web = scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https");
        if (!web || address.getHost() == null || address.getUserInfo() != null || !allowedPort.test(port(address))) {
            throw new Refusal("article_address_bad");
        }
        return address;
    }

    private static int port(URI address) {
        return address.getPort() >= 0 ? address.getPort() : isSecure(address) ? 443 : 80;
    }

    private static boolean isSecure(URI address) {
        return address.getScheme().equalsIgnoreCase("https");
    }

    private Answer ask(URI address) {
        InetAddress pinned = resolve(address.getHost());
        String path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setHost(address.getHost())
                .setPort(port(address))
                .setSsl(isSecure(address))
                .setURI(address.getRawQuery() == null ? path : path + "?" + address.getRawQuery())
                // The connection goes here whatever the name service would answer now.
                .setServer(SocketAddress.inetSocketAddress(port(address), pinned.getHostAddress()))
                .putHeader("Accept", "text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,*/*;q=0.5")
                .putHeader("User-Agent", "Lectern");
        try {
            return client.request(options)
                    .compose(HttpClientRequest::send)
                    .compose(PageFetcher::read)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(WHOLE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Refusal refusal ? refusal : new Refusal("article_address_unreachable");
        } catch (TimeoutException e) {
            throw new Refusal("article_address_unreachable");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("article_address_unreachable");
        }
    }

    private InetAddress resolve(String host) {
        List<InetAddress> found;
        try {
            found = resolver.resolve(host);
        } catch (UnknownHostException e) {
            throw new Refusal("article_address_unreachable");
        }
        if (found.isEmpty()) {
            throw new Refusal("article_address_unreachable");
        }
        if (!found.stream().allMatch(allowed)) {
            throw new Refusal("article_address_private");
        }
        return found.getFirst();
    }

    /** Leaves the rest unread; that this ends the connection is no news. */
    private static void hangUp(HttpClientResponse response) {
        response.exceptionHandler(broken -> {});
        response.request().reset();
    }

    private static Future<Answer> read(HttpClientResponse response) {
        int status = response.statusCode();
        MultiMap headers = response.headers();
        String location = headers.get("Location");
        if (status >= 300 && status < 400 && location != null) {
            hangUp(response);
            return Future.succeededFuture(new Answer(location, new byte[0]));
        }
        if (status != 200) {
            hangUp(response);
            return Future.failedFuture(new Refusal("article_address_status", status));
        }
        Promise<Answer> whole = Promise.promise();
        Buffer content = Buffer.buffer();
        response.handler(part -> {
            content.appendBuffer(part);
            if (content.length() >= ArticleReader.TOO_LARGE) {
                whole.tryFail(new Refusal("article_too_large"));
                response.request().reset();
            }
        });
        response.exceptionHandler(whole::tryFail);
        response.endHandler(end -> whole.tryComplete(new Answer("", content.getBytes())));
        return whole.future();
    }
}
