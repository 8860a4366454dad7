package org.lectern.web.platform;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A browser without script: keeps cookies, follows nothing, sends forms with the token that their page carried. */
public final class Browser {

    private static final String CSRF = "lectern_csrf";

    private final Map<String, String> cookies = new HashMap<>();

    /** A browser in which nobody is signed in. */
    public static Browser fresh() {
        return new Browser();
    }

    /** A browser with this session. */
    public static Browser signedIn(String sessionToken) {
        Browser browser = new Browser();
        browser.cookies.put("lectern_session", sessionToken);
        return browser;
    }

    public Response get(String path) {
        return keep(request().header("Accept", "text/html").get(path));
    }

    /** Sends a form; names and values alternate. */
    public Response submit(String path, String... fields) {
        String token = token();
        RequestSpecification request = request()
                .header("Accept", "text/html")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf-token", token);
        for (int i = 0; i < fields.length; i += 2) {
            request.formParam(fields[i], fields[i + 1]);
        }
        return keep(request.post(path));
    }

    /** Sends a form without the token, as another site would. */
    public Response submitForged(String path, String... fields) {
        RequestSpecification request =
                request().header("Accept", "text/html").contentType("application/x-www-form-urlencoded; charset=UTF-8");
        for (int i = 0; i < fields.length; i += 2) {
            request.formParam(fields[i], fields[i + 1]);
        }
        return keep(request.post(path));
    }

    /** Sends JSON as this product's own scripts do. */
    public Response postJson(String path, String json) {
        String token = token();
        return keep(request()
                .header("X-CSRF-TOKEN", token)
                .contentType("application/json")
                .body(json)
                .post(path));
    }

    public Response getJson(String path) {
        return keep(request().header("Accept", "application/json").get(path));
    }

    /** Sends JSON by PUT as this product's own scripts do. */
    public Response putJson(String path, String json) {
        String token = token();
        return keep(request()
                .header("X-CSRF-TOKEN", token)
                .contentType("application/json")
                .body(json)
                .put(path));
    }

    /** Sends a form with one file; names and values of further fields alternate. */
    public Response upload(String path, String field, String fileName, byte[] content, String... fields) {
        String token = token();
        RequestSpecification request = request()
                .header("Accept", "text/html")
                .multiPart(field, fileName, content, "application/octet-stream")
                .multiPart("csrf-token", token);
        for (int i = 0; i < fields.length; i += 2) {
            request.multiPart(fields[i], fields[i + 1]);
        }
        return keep(request.post(path));
    }

    /** Sends a form with several files in one field. */
    public Response uploadAll(String path, String field, Map<String, String> files) {
        String token = token();
        RequestSpecification request = request().header("Accept", "text/html").multiPart("csrf-token", token);
        files.forEach((name, text) ->
                request.multiPart(field, name, text.getBytes(StandardCharsets.UTF_8), "application/octet-stream"));
        return keep(request.post(path));
    }

    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    /** The token that the last page's forms carried. */
    private String token() {
        if (!cookies.containsKey(CSRF)) {
            get("/sign-in");
        }
        return cookies.get(CSRF);
    }

    private RequestSpecification request() {
        return given().redirects().follow(false).cookies(cookies);
    }

    private Response keep(Response response) {
        response.getCookies().forEach((name, value) -> {
            if (value.isEmpty()) {
                cookies.remove(name);
            } else {
                cookies.put(name, value);
            }
        });
        return response;
    }
}
