package io.fourline.major.web;

import io.fourline.major.MajorAct;
import io.fourline.major.MajorLog;
import io.fourline.major.Phase;
import io.fourline.major.PostUpdate;
import io.fourline.major.model.MajorRights;
import io.fourline.ticket.Visibility;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** The box in which the next word is written, from a prepared text or freely. */
@Named
@RequestScoped
public class MajorSay {

    @EJB
    MajorLog log;

    @Inject
    MajorView view;

    @Inject
    MajorPage page;

    private Phase phase;
    private Visibility visibility;
    private String text;
    private Integer nextUpdateAt = Promise.USUAL;

    /** What a phase is called, and what is usually said in it. */
    public record Prepared(Phase phase, String name, String text) {}

    @PostConstruct
    void prepare() {
        phase = view.getMajor().phase() == null
                ? Phase.INVESTIGATING
                : view.getMajor().phase();
        visibility = isPublic() ? Visibility.PUBLIC : Visibility.INTERNAL;
        text = isPublic() && view.getMajor().phase() == null ? prepared(phase).text() : null;
    }

    public String say() {
        log.post(new PostUpdate(
                page.number(),
                null,
                phase,
                visibility,
                text,
                Promise.after(nextUpdateAt, page.acting().now())));
        return page.done(visibility == Visibility.PUBLIC ? "major.done.post" : "major.done.note");
    }

    /** Whether the caller may speak to requesters. */
    public boolean isPublic() {
        return MajorRights.permits(MajorAct.POST, page.acting().caller(), view.getMajor());
    }

    public List<Prepared> getPrepared() {
        return Arrays.stream(Phase.values()).map(this::prepared).toList();
    }

    private Prepared prepared(Phase of) {
        return new Prepared(
                of, page.words().of("major.phase." + of), page.words().of("major.template." + of));
    }

    public List<Promise.Choice> getPromises() {
        return Promise.choices(page.words());
    }

    public Phase getPhase() {
        return phase;
    }

    public void setPhase(Phase phase) {
        this.phase = phase;
    }

    public Visibility getVisibility() {
        return visibility;
    }

    public void setVisibility(Visibility visibility) {
        this.visibility = visibility;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** In how many minutes; {@code null} for no promise. */
    public Integer getNextUpdateAt() {
        return nextUpdateAt;
    }

    public void setNextUpdateAt(Integer nextUpdateAt) {
        this.nextUpdateAt = nextUpdateAt;
    }
}
