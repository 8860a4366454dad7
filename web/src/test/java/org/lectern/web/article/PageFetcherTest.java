package org.lectern.web.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.web.platform.Refusal;

/** Against a server of this machine: 127.0.0.1 stands for the public internet, 127.0.0.2 for a private network. */
class PageFetcherTest {

    private final Vertx vertx = Vertx.vertx();
    private final List<String> resolved = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private HttpServer server;
    private PageFetcher fetcher;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        answer("/article", 200, Map.of(), "<p>Once upon a time.</p>".getBytes(StandardCharsets.UTF_8));
        answer("/moved", 302, Map.of("Location", "/article"), new byte[0]);
        answer("/inside", 302, Map.of("Location", "http://inside.example:" + port() + "/article"), new byte[0]);
        answer("/file", 302, Map.of("Location", "file:///etc/passwd"), new byte[0]);
        answer("/round", 302, Map.of("Location", "/round"), new byte[0]);
        answer("/gone", 410, Map.of(), new byte[0]);
        answer("/huge", 200, Map.of(), new byte[21_000_000]);
        server.start();
        fetcher = new PageFetcher(
                vertx, this::resolve, address -> address.getHostAddress().equals("127.0.0.1"), port -> true);
    }

    @AfterEach
    void stop() {
        server.stop(0);
        vertx.close();
    }

    @Test
    void fetchesAPageAndFollowsItsMove() {
        PageFetcher.Fetched page = fetcher.fetch(at("news.example", "/moved"));

        assertThat(new String(page.content(), StandardCharsets.UTF_8)).contains("Once upon");
        assertThat(page.address().getPath()).isEqualTo("/article");
    }

    @Test
    void asksTheAddressThatWasLookedAtUnderTheNameThatWasGiven() {
        fetcher.fetch(at("news.example", "/article"));

        assertThat(resolved).containsExactly("news.example");
        assertThat(asked).containsExactly("news.example:" + port() + "/article");
    }

    @Test
    void goesIntoNoPrivateNetworkNotEvenByARedirect() {
        refuses(at("inside.example", "/article"), "private network");
        refuses(at("news.example", "/inside"), "private network");
        refuses(at("mixed.example", "/article"), "private network");

        assertThat(asked).containsExactly("news.example:" + port() + "/inside");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://news.example/",
                "https://user:secret@news.example/",
                "javascript:alert(1)",
                "https://",
                "two words"
            })
    void takesAddressesOfPagesAlone(String address) {
        refuses(address, "beginning with https://");
    }

    @Test
    void givesUpInASentence() {
        refuses(at("news.example", "/file"), "beginning with https://");
        refuses(at("news.example", "/round"), "could not be reached");
        refuses(at("nowhere.example", "/article"), "could not be reached");
        refuses(at("news.example", "/gone"), "410");
        refuses(at("news.example", "/huge"), "20 MB");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "224.0.0.1",
                "255.255.255.255",
                "198.18.0.1",
                "192.0.2.1",
                "::1",
                "fe80::1",
                "fc00::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "2001:db8::1",
                "ff02::1"
            })
    void knowsWhatIsNotPublic(String address) throws IOException {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946"})
    void knowsWhatIsPublic(String address) throws IOException {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isTrue();
    }

    private void refuses(String address, String why) {
        assertThatThrownBy(() -> fetcher.fetch(address))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(why);
    }

    private List<InetAddress> resolve(String host) throws java.net.UnknownHostException {
        resolved.add(host);
        return switch (host) {
            case "news.example" -> List.of(InetAddress.getByName("127.0.0.1"));
            case "inside.example" -> List.of(InetAddress.getByName("127.0.0.2"));
            case "mixed.example" -> List.of(InetAddress.getByName("127.0.0.1"), InetAddress.getByName("127.0.0.2"));
            default -> throw new java.net.UnknownHostException(host);
        };
    }

    private void answer(String path, int status, Map<String, String> headers, byte[] content) {
        server.createContext(path, exchange -> {
            asked.add(exchange.getRequestHeaders().getFirst("Host") + path);
            headers.forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
            exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
            if (content.length > 0) {
                exchange.getResponseBody().write(content);
            }
            exchange.close();
        });
    }

    private int port() {
        return server.getAddress().getPort();
    }

    private String at(String host, String path) {
        return "http://" + host + ":" + port() + path;
    }
}
