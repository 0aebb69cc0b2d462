package io.fourline.knowledge;

import java.util.List;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.HtmlStreamEventReceiverWrapper;
import org.owasp.html.HtmlTextEscapingMode;

/** Leaves out tags that lie too deep, and keeps their text: the sanitiser's own limit does not hold for lists in lists. */
final class ShallowHtml extends HtmlStreamEventReceiverWrapper {

    static final int DEEPEST = 100;

    private int depth;

    ShallowHtml(HtmlStreamEventReceiver reader) {
        super(reader);
    }

    @Override
    public void openTag(String name, List<String> attributes) {
        boolean empty = HtmlTextEscapingMode.isVoidElement(name);
        if (!empty) {
            depth++;
        }
        if (depth <= DEEPEST) {
            underlying.openTag(name, attributes);
        }
    }

    @Override
    public void closeTag(String name) {
        if (depth <= DEEPEST) {
            underlying.closeTag(name);
        }
        if (!HtmlTextEscapingMode.isVoidElement(name)) {
            depth--;
        }
    }
}
