package io.fourline.problem.web;

import io.fourline.problem.ProblemAct;
import io.fourline.problem.ProblemKind;
import io.fourline.problem.ProblemReading;
import io.fourline.problem.ProblemRecord;
import io.fourline.shared.error.InvalidInput;
import io.fourline.shared.text.Words;
import io.fourline.shared.web.Reader;
import io.fourline.ticket.TicketReading;
import io.fourline.ticket.web.TicketStory;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One problem: what is known of it, its story, and what may be done with it now. The address says which, and as of when. */
@Named
@RequestScoped
public class ProblemView {

    private static final int ENTRIES = 1_000;
    private static final Set<String> SILENT = Set.of("knownError", "openedAt", "resolvedAt", "closedAt");

    @Inject
    ProblemReading reading;

    @Inject
    TicketReading tickets;

    @Inject
    ProblemWords texts;

    @Inject
    Reader reader;

    @Inject
    ProblemForm form;

    private ProblemRecord problem;
    private Instant asOf;
    private TicketStory.Part part;
    private ProblemDialog dialog;
    private List<TicketStory.Item> story;

    @PostConstruct
    void read() {
        String number = String.valueOf(form.parameter("number"));
        asOf = instant(form.parameter("asOf"));
        problem = asOf == null ? reading.problem(number) : reading.asOf(number, asOf);
        part = Arrays.stream(TicketStory.Part.values())
                .filter(one -> key(one).equals(form.parameter("show")))
                .findFirst()
                .orElse(TicketStory.Part.EVERYTHING);
        dialog = ProblemDialog.of(form.parameter("act"))
                .filter(asked -> asked == ProblemDialog.FACTS
                        ? isCorrectable()
                        : may(asked.act().noun()))
                .orElse(null);
    }

    private static Instant instant(String text) {
        try {
            return text == null || text.isBlank() ? null : Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new InvalidInput("asOf", "malformed", "instant");
        }
    }

    public ProblemRecord getProblem() {
        return problem;
    }

    public Instant getAsOf() {
        return asOf;
    }

    public ProblemDialog getDialog() {
        return dialog;
    }

    public boolean isImported() {
        return !problem.isLive();
    }

    /** Whether the caller may do the act with this URL noun now. */
    public boolean may(String noun) {
        return asOf == null && problem.allowedActions().contains(noun);
    }

    /** Whether facts may be corrected: whoever may assign a problem may also describe it. */
    public boolean isCorrectable() {
        return may(ProblemAct.ASSIGN.noun());
    }

    /** The newest part of the story. */
    public List<TicketStory.Item> getStory() {
        if (story == null) {
            story = since(Math.max(0, problem.version() - ENTRIES), part);
        }
        return story;
    }

    /** What has been done since the form was opened that is now refused as stale; empty when nothing was. */
    public List<TicketStory.Item> getNews() {
        Integer seen = form.version();
        return seen == null || seen >= problem.version() ? List.of() : since(seen, TicketStory.Part.EVERYTHING);
    }

    private List<TicketStory.Item> since(int seq, TicketStory.Part wanted) {
        TicketStory telling =
                new TicketStory(Words.loaded().in(reader.locale()), "problem", SILENT, texts::person, texts);
        return telling.of(
                tickets.journal(ProblemKind.WORD, problem.number(), seq, problem.version() - seq)
                        .items(),
                wanted);
    }

    public String getPart() {
        return key(part);
    }

    public List<String> getParts() {
        return Arrays.stream(TicketStory.Part.values()).map(ProblemView::key).toList();
    }

    private static String key(TicketStory.Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    /** The analysis as a picture. */
    public CausePicture getPicture() {
        return CausePicture.of(problem.title(), problem.causes());
    }
}
