package io.fourline.knowledge;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * What of HTML an article may be made of. Headings stand one level lower than they were written, below the page's own;
 * pictures come from the files of articles only, so that no reader is seen by a stranger's server; nothing has a style,
 * an id, a script or an address other than of the web, mail or telephone.
 */
final class SafeHtml {

    private static final Set<String> ELEMENTS = Set.of(
            "p",
            "br",
            "hr",
            "b",
            "strong",
            "i",
            "em",
            "u",
            "s",
            "del",
            "ins",
            "sub",
            "sup",
            "small",
            "mark",
            "code",
            "kbd",
            "samp",
            "pre",
            "blockquote",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "caption",
            "details",
            "summary",
            "div",
            "span",
            "a",
            "img",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6");

    /** Where the files of articles are given out. */
    private static final Pattern PICTURE = Pattern.compile("/knowledge/attachments/KB-[0-9]{6,12}/[0-9a-f-]{36}");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    ELEMENTS.stream().filter(name -> !name.matches("h[1-6]")).toArray(String[]::new))
            .allowElements((name, attributes) -> lower(name), "h1", "h2", "h3", "h4", "h5", "h6")
            .allowWithoutAttributes("span", "div")
            .allowUrlProtocols("https", "http", "mailto", "tel")
            .allowAttributes("href")
            .onElements("a")
            .requireRelsOnLinks("noopener", "noreferrer", "nofollow")
            .allowAttributes("src")
            .matching(PICTURE)
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("title")
            .onElements("a", "img")
            .allowAttributes("start")
            .matching(Pattern.compile("[0-9]{1,9}"))
            .onElements("ol")
            .allowAttributes("align")
            .matching(true, "left", "center", "right")
            .onElements("th", "td")
            .withPostprocessor(ShallowHtml::new)
            .toFactory();

    private SafeHtml() {}

    /** Whether a tag of this name has a meaning in an article. */
    static boolean knows(String tag) {
        return ELEMENTS.contains(tag.toLowerCase(Locale.ROOT));
    }

    static String clean(String html) {
        return POLICY.sanitize(html);
    }

    private static String lower(String heading) {
        int level = heading.charAt(1) - '0';
        return "h" + Math.min(6, level + 1);
    }
}
