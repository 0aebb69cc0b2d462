package io.fourline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers get of what was written: its form, and nothing that acts; whatever was sent, soon. */
class RichTextTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final int AS_LONG_AS_TAKEN = 100_000;

    /** A tag that is no plain one, an attribute that acts, or an address that is not of the web, in real markup. */
    private static final Pattern ACTING = Pattern.compile(
            "<(script|style|iframe|object|embed|svg|math|form|input|button|link|meta|base|template|noscript|title|textarea|"
                    + "xmp|video|audio|frame|body|html|!--)|<[^>]*\\s(on\\w+|style|id|class|srcset|formaction|xlink:href|"
                    + "action|background|data-\\w+)\\s*=|<[^>]*(href|src)=\"?\\s*(javascript|data|vbscript|file|blob)",
            Pattern.CASE_INSENSITIVE);

    @Test
    void markdownBecomesItsForm() {
        assertThat(RichText.html(
                        "# Reset\n\nDo **this**, then:\n\n1. `net use`\n2. [the page](https://example.org/a)\n"))
                .contains("<h2>Reset</h2>", "<strong>this</strong>", "<li><code>net use</code></li>")
                .contains("href=\"https://example.org/a\"", "noopener")
                .doesNotContain("<h1>");
    }

    @Test
    void aTableKeepsItsCellsAndTheirSide() {
        assertThat(RichText.html("|Key|Does|\n|:-|-:|\n|F5|Refresh|\n"))
                .contains("<table>", "<th align=\"left\">Key</th>", "<td align=\"right\">Refresh</td>");
    }

    @Test
    void plainHtmlIsTakenForWhatItIs() {
        assertThat(RichText.html("<p>Press <kbd>F5</kbd> <b onclick=\"x()\">twice</b></p>"))
                .isEqualToIgnoringNewLines("<p>Press <kbd>F5</kbd> <b>twice</b></p>");
    }

    @Test
    void aTagWithoutMeaningIsReadAndNotLost() {
        assertThat(RichText.html("Type `ssh` <hostname> and press <Enter>"))
                .contains("&lt;hostname&gt;", "&lt;Enter&gt;");
        assertThat(RichText.html("<script>alert(1)</script>")).contains("&lt;script&gt;alert(1)");
    }

    @Test
    void picturesComeFromTheFilesOfArticlesOnly() {
        String own = "/knowledge/attachments/KB-000012/01234567-89ab-cdef-0123-456789abcdef";
        assertThat(RichText.html("![Settings](" + own + ")")).contains("src=\"" + own + "\"", "alt=\"Settings\"");
        assertThat(RichText.html("![x](https://tracker.example/p.gif) ![y](//tracker.example/p.gif)"))
                .doesNotContain("tracker");
    }

    @Test
    void theWordsAreFoundWithoutTheirForm() {
        assertThat(RichText.plain("# Reset\n\nDo **this** in [the portal](https://example.org).\n"))
                .contains("Reset", "Do this in")
                .doesNotContain("**", "# ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=x onerror=alert(1)>",
                "<svg onload=alert(1)>",
                "<svg><g/onload=alert(2)//<p>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\"jav&#x09;ascript:alert(1)\">x</a>",
                "<a href=\" &#14; javascript:alert(1)\">x</a>",
                "<a href=\"JaVaScRiPt&colon;alert(1)\">x</a>",
                "<a href=\"data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==\">x</a>",
                "<a href=\"vbscript:msgbox(1)\">x</a>",
                "[x](javascript:alert(1))",
                "[x](<java\tscript:alert(1)>)",
                "[x](data:text/html,<script>alert(1)</script>)",
                "![x](data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+)",
                "<javascript:alert(1)>",
                "[x]: javascript:alert(1)\n\n[x]",
                "<p style=\"background:url(javascript:alert(1))\">x</p>",
                "<div style=\"position:fixed;inset:0\" id=\"login\" class=\"btn\">x</div>",
                "<iframe src=\"https://example.org\"></iframe>",
                "<object data=\"x.swf\"></object><embed src=\"x\">",
                "<form action=\"https://evil.example\"><input name=password><button formaction=x>go</button></form>",
                "<meta http-equiv=refresh content=\"0;url=https://evil.example\">",
                "<base href=\"https://evil.example/\"><link rel=stylesheet href=x>",
                "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
                "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
                "<form><math><mtext></form><form><mglyph><svg><mtext><style><path id=\"</style><img onerror=alert(1) src>\">",
                "<table><td><b title=\"</table><script>alert(1)</script>\">x</b>",
                "<title><a href=\"</title><img src=x onerror=alert(1)>\">",
                "<textarea></textarea><script>alert(1)</script>",
                "<template><script>alert(1)</script></template>",
                "<!--[if IE]><script>alert(1)</script><![endif]-->",
                "<![CDATA[<script>alert(1)</script>]]>",
                "<?xml version=\"1.0\"?><script xmlns=\"http://www.w3.org/1999/xhtml\">alert(1)</script>",
                "<b><script<b></b><alert(1)</script </b></b>",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "<details open ontoggle=alert(1)><summary>x</summary></details>",
                "<p/onmouseover=alert(1)>x",
                "<a href=\"https://example.org\" onclick=alert(1) target=_blank>x</a>",
                "<b>\u0000<script>alert(1)</script>",
                "`<script>alert(1)</script>`\n\n    <img src=x onerror=alert(1)>",
                "&lt;script&gt;alert(1)&lt;/script&gt; &#60;img src=x onerror=alert(1)&#62;",
                "<xmp><img src=x onerror=alert(1)></xmp>",
                "\uFF1Cscript\uFF1Ealert(1)\uFF1C/script\uFF1E",
            })
    void nothingOfItActs(String written) {
        assertThat(RichText.html(written)).doesNotContainPattern(ACTING);
        // What has once been cleaned reads the same to the next reader: no second meaning lies in it.
        assertThat(SafeHtml.clean(RichText.html(written))).isEqualTo(RichText.html(written));
    }

    static Stream<String> bombs() {
        return Stream.of(
                        "<b>",
                        "<div>",
                        "<blockquote>",
                        "<table><tr><td>",
                        "<details>",
                        "> ",
                        "- ",
                        "* * ",
                        "1. ",
                        "*a ",
                        "**a ",
                        "_a_ ",
                        "[",
                        "![",
                        "[a](",
                        "<",
                        "<!--",
                        "<![CDATA[",
                        "&",
                        "&#",
                        "&amp;",
                        "&lt;",
                        "`",
                        "``` ",
                        "\\",
                        "|",
                        "a|",
                        "|-",
                        "~",
                        "<a href=\"",
                        "<ul><li>",
                        "a\n\n",
                        "#",
                        "=\n",
                        "\t",
                        "</b>",
                        "<b><i></b></i>",
                        "](",
                        "x**y**",
                        "[a]: b\n",
                        "[^1",
                        "<a ",
                        "'\"",
                        "<svg><g>",
                        "\uD83D\uDE00")
                .map(piece -> piece.repeat(AS_LONG_AS_TAKEN / piece.length()));
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void aBombIsShownSoonAndHarmless(String bomb) {
        String html = assertTimeoutPreemptively(SOON, () -> RichText.html(bomb));

        assertThat(html.length()).isLessThan(20 * AS_LONG_AS_TAKEN);
        assertThat(html).doesNotContainPattern("<(script|svg|iframe)");
        assertThat(depth(html)).isLessThanOrEqualTo(ShallowHtml.DEEPEST);
        assertTimeoutPreemptively(SOON, () -> RichText.plain(bomb));
    }

    private static int depth(String html) {
        int deepest = 0;
        int depth = 0;
        var tag = Pattern.compile("<(/?)([a-z0-9]+)[^>]*?(/?)>").matcher(html);
        while (tag.find()) {
            boolean empty = !tag.group(3).isEmpty() || tag.group(2).matches("br|hr|img");
            depth += empty ? 0 : tag.group(1).isEmpty() ? 1 : -1;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }
}
