package io.fourline.knowledge;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * The text of an article: Markdown (CommonMark with tables) in which plain HTML may stand. Whatever was written, what
 * readers get has passed {@link SafeHtml}; what nests deeper than people write is shown as it was typed.
 */
public final class RichText {

    /** How deep blocks, and how deep emphasis and links, may lie in one another. */
    static final int DEEPEST = 50;

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .nodeRendererFactory(TypedHtml::new)
            .build();

    private static final TextContentRenderer PLAIN = TextContentRenderer.builder()
            .extensions(EXTENSIONS)
            .lineBreakRendering(LineBreakRendering.COMPACT)
            .build();

    private RichText() {}

    /** The text as readers see it: HTML that can do nothing. */
    public static String html(String markdown) {
        return SafeHtml.clean(HTML.render(PARSER.parse(markdown)));
    }

    /** The words of the text without their form, for searching and for a resolution. */
    public static String plain(String markdown) {
        return PLAIN.render(PARSER.parse(markdown)).strip();
    }
}
