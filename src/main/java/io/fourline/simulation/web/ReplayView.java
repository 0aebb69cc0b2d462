package io.fourline.simulation.web;

import io.fourline.identity.Acting;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.web.PageNotice;
import io.fourline.shared.web.Reader;
import io.fourline.simulation.ReplayOrigin;
import io.fourline.simulation.ReplayRecord;
import io.fourline.simulation.Replays;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The replays of the terms that the address names, one of them whole: the one that is named, else the newest. */
@Named
@RequestScoped
public class ReplayView {

    private static final String PAGE = "/admin/replay.xhtml";

    @Inject
    Replays replays;

    @Inject
    Acting acting;

    @Inject
    PageNotice notice;

    @Inject
    Reader reader;

    @Inject
    HttpServletRequest request;

    private final ReplayForm form = new ReplayForm();
    private String terms;
    private List<ReplayRecord> runs = List.of();
    private ReplayRecord run;
    private List<String> draftedCalendars;

    @PostConstruct
    void read() {
        if (request.getParameter("terms") != null) {
            about(request.getParameter("terms"));
        } else if (request.getServletPath().endsWith(PAGE)) {
            throw new NotFound("terms", "");
        }
    }

    /** Reads the replays of terms that a page about something else is showing; whether there are such terms. */
    public boolean about(String code) {
        if (code != null && !code.isEmpty() && !code.equals(terms)) {
            terms = code;
            runs = replays.newest(code);
            String id = request.getParameter("id");
            run = id == null ? runs.stream().findFirst().orElse(null) : named(id);
        }
        return terms != null;
    }

    private ReplayRecord named(String id) {
        return runs.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("replay", id));
    }

    /** Starts a replay and shows how it goes on. */
    public String start() {
        ReplayRecord started = replays.start(form.wish(terms, acting.now(), reader.zone()));
        notice.doneBeforeLeaving("replay.started");
        return page(started);
    }

    public String cancel() {
        replays.cancel(terms, run.id());
        notice.doneBeforeLeaving("replay.cancelled");
        return page(run);
    }

    private static String page(ReplayRecord shown) {
        return PAGE + "?terms=" + shown.basis().terms() + "&id=" + shown.id() + "&faces-redirect=true";
    }

    public String getTerms() {
        return terms;
    }

    public ReplayForm getForm() {
        return form;
    }

    public List<ReplayRecord> getRuns() {
        return runs;
    }

    /** {@code null} while there is none. */
    public ReplayRecord getRun() {
        return run;
    }

    /** The way to the whole of the run that is shown. */
    public String getPath() {
        return request.getContextPath() + PAGE + "?terms=" + terms + (run == null ? "" : "&id=" + run.id());
    }

    public boolean isGoingOn() {
        return run != null && !run.state().isOver();
    }

    /** Whether there is something to be seen in a picture. */
    public boolean isFound() {
        return run != null && run.result() != null && run.result().tickets() > 0;
    }

    public boolean isCancellable() {
        return isGoingOn() && replays.isStartable();
    }

    public boolean isReader() {
        return replays.isReader();
    }

    public boolean isStartable() {
        return replays.isStartable();
    }

    public List<String> getDraftedCalendars() {
        if (draftedCalendars == null) {
            draftedCalendars = replays.draftedCalendars(terms);
        }
        return draftedCalendars;
    }

    public ReplayForm.Period[] getPeriods() {
        return ReplayForm.Period.values();
    }

    public ReplayOrigin[] getOrigins() {
        return ReplayOrigin.values();
    }
}
