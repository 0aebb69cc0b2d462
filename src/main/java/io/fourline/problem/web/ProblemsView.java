package io.fourline.problem.web;

import io.fourline.identity.Acting;
import io.fourline.problem.ProblemFilter;
import io.fourline.problem.ProblemFilter.Records;
import io.fourline.problem.ProblemQueue;
import io.fourline.problem.ProblemRecord;
import io.fourline.problem.ProblemRecurrences;
import io.fourline.problem.ProblemSort;
import io.fourline.problem.Recurrence;
import io.fourline.shared.rest.Cursor;
import io.fourline.ticket.Listing;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The problems, in the views that people look at them in; the address says which, what is searched, and the page. */
@Named
@RequestScoped
public class ProblemsView {

    private static final int ROWS = 50;
    private static final List<Integer> PERIODS = List.of(3, 7, 14, 28, 91);

    /** Periods to begin with; a young desk knows too little for the longer ones. */
    private static final List<Integer> USUAL = List.of(3, 7, 14);

    /** What the list begins with. */
    public enum View {
        MINE,
        OPEN,
        KNOWN,
        PUBLISH,
        RECURRING,
        ALL,
        IMPORTED;

        /** Whether it shows what is over, too, and so the newest first. */
        boolean isWhole() {
            return this == ALL || this == IMPORTED;
        }

        public String getKey() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Inject
    ProblemQueue queue;

    @Inject
    ProblemRecurrences recurrences;

    @Inject
    Acting acting;

    @Inject
    HttpServletRequest request;

    private View view;
    private String words;
    private int days;
    private Listing<ProblemRecord> listing = new Listing<>(List.of(), null);
    private List<Recurrence> recurring = List.of();

    @PostConstruct
    void read() {
        view = Arrays.stream(View.values())
                .filter(one -> one.getKey().equals(request.getParameter("view")))
                .findFirst()
                .orElse(View.OPEN);
        String q = request.getParameter("q");
        words = q == null || q.isBlank() ? null : q.strip();
        if (view == View.RECURRING) {
            days = PERIODS.stream()
                    .filter(one -> one.toString().equals(request.getParameter("days")))
                    .findFirst()
                    .orElseGet(() -> recurrences.longestKnown(USUAL));
            recurring = recurrences.recurrences(days, false);
        } else {
            listing = queue.records(filter(), after(), ROWS);
        }
    }

    private ProblemFilter filter() {
        return new ProblemFilter(
                null,
                view.isWhole() || view == View.KNOWN ? null : Boolean.TRUE,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                view == View.MINE ? acting.caller().name() : null,
                view == View.KNOWN ? Boolean.TRUE : null,
                view == View.PUBLISH,
                view == View.IMPORTED ? Records.IMPORT : Records.LIVE,
                words,
                sort());
    }

    private ProblemSort sort() {
        return view.isWhole() ? ProblemSort.NEWEST : ProblemSort.MOST_URGENT;
    }

    private List<Object> after() {
        String after = request.getParameter("after");
        if (after == null) {
            return null;
        }
        Cursor cursor = Cursor.parse(after, filterOrder());
        return view.isWhole()
                ? List.of(cursor.number(0), cursor.word(1))
                : List.of((int) cursor.number(0), cursor.number(1), cursor.word(2));
    }

    private String filterOrder() {
        return "problems " + view + words;
    }

    public View getView() {
        return view;
    }

    public View[] getViews() {
        return View.values();
    }

    public List<ProblemRecord> getRows() {
        return listing.items();
    }

    public List<Recurrence> getRecurring() {
        return recurring;
    }

    public boolean isRecurrences() {
        return view == View.RECURRING;
    }

    public String getWords() {
        return words;
    }

    public int getDays() {
        return days;
    }

    public List<Integer> getPeriods() {
        return PERIODS;
    }

    /** The address of the page after this one, {@code null} on the last. */
    public String getOlder() {
        if (listing.next() == null) {
            return null;
        }
        List<Object> keys = listing.next().stream()
                .map(key -> key instanceof Number number ? (Object) number.longValue() : key)
                .toList();
        return "index.xhtml?view=" + view.getKey()
                + (words == null ? "" : "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                + "&after=" + new Cursor(filterOrder(), keys).text();
    }
}
