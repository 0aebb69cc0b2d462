package io.fourline.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.support.PageClient;
import io.fourline.support.RunningDesk;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Follows the portal's links as each role, from page to page: whatever is offered opens, and what opens is drawn whole.
 * Of links that differ in their values only, a few are followed.
 */
class EveryLinkIT {

    private static final int ALIKE = 2;
    private static final int OF_A_PAGE = 12;
    private static final int PAGES_AT_LEAST = 5;
    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*\\bhref=\"([^\"#]+)");
    private static final Pattern VALUE = Pattern.compile("=[^&]*");
    // A key that has no words stands for itself, and a passed attribute that nobody took stays as it was written.
    private static final Pattern LEFT_OVER = Pattern.compile(
            ">\\s*[a-z][A-Za-z]+(?:\\.[a-z][A-Za-z0-9]*){1,4}\\s*<|\\s(?:pt|faces):[a-z-]+=|#\\{|\\?\\?\\?");

    private final RunningDesk desk = RunningDesk.onH2();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "requester",
                "requester2",
                "line1",
                "line2",
                "line3",
                "line4",
                "lead",
                "problem",
                "change",
                "cab",
                "auditor",
                "admin"
            })
    void everyLinkOfEveryPageOpens(String account) {
        PageClient browser = PageClient.signedIn(desk.baseUri(), account, "demo");
        Map<String, Integer> followed = new HashMap<>();
        Deque<URI> ahead = new ArrayDeque<>(List.of(desk.baseUri().resolve("/index.xhtml")));
        List<String> faults = new ArrayList<>();
        int pages = 0;
        while (!ahead.isEmpty()) {
            URI address = ahead.remove();
            HttpResponse<String> answer = browser.get(address.toString());
            if (answer.statusCode() / 100 == 3) {
                answer.headers()
                        .firstValue("Location")
                        .map(address::resolve)
                        .filter(link -> isWorthALook(link, followed))
                        .ifPresent(ahead::add);
            } else if (answer.statusCode() != 200) {
                faults.add(answer.statusCode() + " at " + address);
            } else if (isPage(answer)) {
                pages++;
                leftOver(answer.body()).forEach(text -> faults.add(text + " at " + address));
                links(answer.body()).stream()
                        .map(address::resolve)
                        .filter(link -> isWorthALook(link, followed))
                        .forEach(ahead::add);
            }
        }
        assertThat(faults).isEmpty();
        assertThat(pages).isGreaterThan(PAGES_AT_LEAST);
    }

    private boolean isWorthALook(URI link, Map<String, Integer> followed) {
        boolean here = desk.baseUri().getAuthority().equals(link.getAuthority())
                && !link.getPath().contains("sign-out");
        String kind = link.getPath()
                + '?'
                + VALUE.matcher(String.valueOf(link.getRawQuery())).replaceAll("");
        return here
                && followed.merge(kind, 1, Integer::sum) <= ALIKE
                && followed.merge(link.getPath(), 1, Integer::sum) <= OF_A_PAGE;
    }

    private static boolean isPage(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").contains("html");
    }

    private static List<String> links(String page) {
        List<String> links = new ArrayList<>();
        Matcher link = LINK.matcher(page);
        while (link.find()) {
            links.add(link.group(1).replace("&amp;", "&").replace(" ", "%20"));
        }
        return links;
    }

    private static List<String> leftOver(String page) {
        List<String> texts = new ArrayList<>();
        Matcher text = LEFT_OVER.matcher(page);
        while (text.find()) {
            texts.add(text.group().strip());
        }
        return texts;
    }
}
