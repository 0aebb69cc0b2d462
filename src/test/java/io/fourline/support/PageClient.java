package io.fourline.support;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser of their own who needs no script: follows no redirect, keeps cookies, posts forms as they stand. */
public final class PageClient {

    private static final Pattern CONTROL = Pattern.compile("<(input|select|textarea)\\b([^>]*)>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option\\b([^>]*)>", Pattern.DOTALL);

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final URI base;

    public PageClient(URI base) {
        this.base = base;
    }

    /** A browser in which this account has signed in. */
    public static PageClient signedIn(URI base, String name, String password) {
        PageClient browser = new PageClient(base);
        HttpResponse<String> answer = browser.signIn(name, password, "");
        if (answer.statusCode() != 303) {
            throw new AssertionError(name + " could not sign in: " + answer.statusCode() + "\n" + answer.body());
        }
        return browser;
    }

    public HttpResponse<String> signIn(String name, String password, String query) {
        String page = get("/sign-in.xhtml" + query).body();
        return submit(
                "/sign-in.xhtml", page, "sign", "go", Map.of("name", List.of(name), "password", List.of(password)));
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(base.resolve(path)).GET());
    }

    /** As {@link #get}, by a browser whose owner reads these languages. */
    public HttpResponse<String> getIn(String languages, String path) {
        return send(HttpRequest.newBuilder(base.resolve(path))
                .header("Accept-Language", languages)
                .GET());
    }

    /** Posts exactly these fields. */
    public HttpResponse<String> post(String path, String form) {
        return send(HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /**
     * Posts a form of a page as it stands, by one of its buttons.
     *
     * @param typed what was typed or ticked instead, by the control's name
     */
    public HttpResponse<String> submit(
            String path, String page, String form, String button, Map<String, List<String>> typed) {
        List<String> fields = new ArrayList<>();
        standing(page, form).forEach(field -> {
            if (!typed.containsKey(field.getKey())) {
                fields.add(encoded(field.getKey(), field.getValue()));
            }
        });
        typed.forEach((name, values) -> values.forEach(value -> fields.add(encoded(name, value))));
        fields.add(encoded(button, button));
        return post(path, String.join("&", fields));
    }

    /** The session cookie's value; {@code null} without one. */
    public String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("desk"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse(null);
    }

    /** The text of the element with this id. */
    public static String text(String page, String id) {
        Matcher matcher = Pattern.compile("id=\"" + Pattern.quote(id) + "\"[^>]*>([^<]*)<")
                .matcher(page);
        if (!matcher.find()) {
            throw new AssertionError("No element " + id + " in\n" + page);
        }
        return matcher.group(1);
    }

    private static List<Map.Entry<String, String>> standing(String page, String form) {
        int from = page.indexOf("<form id=\"" + form + "\"");
        if (from < 0) {
            throw new AssertionError("No form " + form + " in\n" + page);
        }
        String body = page.substring(from, page.indexOf("</form>", from));
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        Matcher control = CONTROL.matcher(body);
        while (control.find()) {
            String attributes = control.group(2);
            String name = attribute(attributes, "name");
            if (name != null && !attributes.contains("disabled=") && isSent(attributes)) {
                String value = control.group(1).equals("select")
                        ? chosen(body.substring(control.end(), body.indexOf("</select>", control.end())))
                        : attribute(attributes, "value");
                fields.add(Map.entry(name, value == null ? "" : value));
            }
        }
        return fields;
    }

    private static boolean isSent(String attributes) {
        String type = attribute(attributes, "type");
        boolean ticked = attributes.contains("checked=");
        return type == null || !type.equals("submit") && (!type.equals("checkbox") && !type.equals("radio") || ticked);
    }

    private static String chosen(String options) {
        Matcher option = CHOSEN.matcher(options);
        String first = null;
        while (option.find()) {
            String value = attribute(option.group(1), "value");
            if (option.group(1).contains("selected")) {
                return value;
            }
            first = first == null ? value : first;
        }
        return first;
    }

    private static String attribute(String attributes, String name) {
        Matcher matcher = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
        return matcher.find() ? matcher.group(1) : null;
    }

    private static String encoded(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
