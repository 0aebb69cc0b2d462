package io.fourline.shared.web;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import java.nio.charset.StandardCharsets;
import java.util.AbstractMap;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Lets plain forms be posted under the content policy of PrimeFaces. It wants back the nonce of the page with every post,
 * which only its own script sends; a post without it, and the error page after one, would fail. A whole new page is drawn
 * after a plain post, so the nonce need not come from the browser: it is that of the page's own state.
 */
class PostedNonce extends ExternalContextWrapper {

    private static final String NONCE = "primefaces.nonce";

    private Map<String, String> parameters;

    PostedNonce(ExternalContext wrapped) {
        super(wrapped);
    }

    @Override
    public Map<String, String> getRequestParameterMap() {
        boolean partial =
                "partial/ajax".equals(getWrapped().getRequestHeaderMap().get("Faces-Request"));
        if (partial) {
            return getWrapped().getRequestParameterMap();
        }
        if (parameters == null) {
            parameters = new WithNonce(getWrapped());
        }
        return parameters;
    }

    private static final class WithNonce extends AbstractMap<String, String> {

        private final ExternalContext external;
        private final Map<String, String> sent;

        WithNonce(ExternalContext external) {
            this.external = external;
            this.sent = external.getRequestParameterMap();
        }

        @Override
        public String get(Object name) {
            return NONCE.equals(name) ? nonce() : sent.get(name);
        }

        @Override
        public boolean containsKey(Object name) {
            return sent.containsKey(name);
        }

        @Override
        public Set<Entry<String, String>> entrySet() {
            return sent.entrySet();
        }

        // The content policy takes Base64 only.
        private static String fresh() {
            byte[] random = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
            return Base64.getEncoder().encodeToString(random);
        }

        private String nonce() {
            UIViewRoot page = FacesContext.getCurrentInstance().getViewRoot();
            Map<String, Object> state = page == null ? null : page.getViewMap(false);
            Object kept = state == null ? null : state.get(NONCE);
            return kept != null
                    ? kept.toString()
                    : external.getRequestMap()
                            .computeIfAbsent(NONCE, any -> fresh())
                            .toString();
        }
    }
}
