package io.fourline.shared.web;

import io.fourline.shared.error.Reason;
import io.fourline.shared.text.Wording;
import io.fourline.shared.text.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/** Says on the page that an act is done; also on the page that is shown next, when the act leads to another one. */
@RequestScoped
public class PageNotice {

    @Inject
    Reader reader;

    /**
     * Says it on this page.
     *
     * @param key of the words
     */
    public void done(String key, Object... arguments) {
        add(key, arguments);
    }

    /**
     * Says it on the page that a redirect leads to.
     *
     * @param key of the words
     */
    public void doneBeforeLeaving(String key, Object... arguments) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        add(key, arguments);
    }

    private void add(String key, Object... arguments) {
        String text = Words.loaded().in(reader.locale()).of(key, arguments);
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, null));
    }

    /** Says why one of several things was not done. */
    public void refused(String what, List<Reason> reasons) {
        Wording words = Words.loaded().in(reader.locale());
        String why = reasons.stream()
                .map(reason ->
                        words.of("error." + reason.code(), reason.arguments().toArray()))
                .collect(Collectors.joining(" "));
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, words.of("part.refused", what, why), null));
    }
}
