package io.fourline.knowledge;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * HTML that stands in an article's Markdown: tags that have a meaning here go on to {@link SafeHtml}, everything else is
 * shown as the characters it is. So {@code <hostname>} in a command is read and not lost, and a script is only a text.
 */
final class TypedHtml implements NodeRenderer {

    private static final Pattern TAG = Pattern.compile("<[/!?]?([A-Za-z][A-Za-z0-9:-]*)?");

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;

    TypedHtml(HtmlNodeRendererContext context) {
        this.context = context;
        this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(HtmlBlock.class, HtmlInline.class);
    }

    @Override
    public void render(Node node) {
        boolean block = node instanceof HtmlBlock;
        String typed = block ? ((HtmlBlock) node).getLiteral() : ((HtmlInline) node).getLiteral();
        if (isMeant(typed)) {
            html.raw(typed);
        } else if (block) {
            html.line();
            html.tag("p", context.extendAttributes(node, "p", java.util.Map.of()));
            html.text(typed);
            html.tag("/p");
            html.line();
        } else {
            html.text(typed);
        }
    }

    private static boolean isMeant(String typed) {
        Matcher tag = TAG.matcher(typed);
        while (tag.find()) {
            if (tag.group(1) == null || !SafeHtml.knows(tag.group(1))) {
                return false;
            }
        }
        return true;
    }
}
