package io.fourline.problem.web;

import io.fourline.catalog.Catalog;
import io.fourline.identity.Acting;
import io.fourline.problem.ProblemFilter;
import io.fourline.problem.ProblemFilter.Records;
import io.fourline.problem.ProblemIntake;
import io.fourline.problem.ProblemQueue;
import io.fourline.problem.ProblemRecord;
import io.fourline.problem.ProblemRecurrences;
import io.fourline.problem.ProblemSort;
import io.fourline.problem.ProblemState;
import io.fourline.problem.Recurrence;
import io.fourline.shared.listing.Listing;
import io.fourline.shared.rest.Cursor;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** The problems, in the views that people look at them in; the address says which, what is searched, and the page. */
@Named
@RequestScoped
public class ProblemsView {

    private static final int ROWS = 50;
    private static final List<String> SORTS = List.of(
            ProblemSort.MOST_URGENT.key(),
            ProblemSort.FIRST_DUE.key(),
            ProblemSort.NEWEST.key(),
            ProblemSort.OLDEST.key());
    private static final List<Integer> PRIORITIES = List.of(1, 2, 3, 4, 5);
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
    ProblemIntake intake;

    @Inject
    Acting acting;

    @Inject
    ProblemsAddress address;

    @Inject
    Catalog catalog;

    private View view;
    private int days;
    private Listing<ProblemRecord> listing = new Listing<>(List.of(), null);
    private List<Recurrence> recurring = List.of();

    @PostConstruct
    void read() {
        view = address.view();
        if (view == View.RECURRING) {
            days = PERIODS.stream()
                    .filter(one -> one.toString().equals(address.word("days")))
                    .findFirst()
                    .orElseGet(() -> recurrences.longestKnown(USUAL));
            recurring = recurrences.recurrences(days, false);
        } else {
            listing = queue.records(filter(), after(), ROWS);
        }
    }

    private ProblemFilter filter() {
        return new ProblemFilter(
                address.constant("state", ProblemState.class),
                view.isWhole() || view == View.KNOWN ? null : Boolean.TRUE,
                address.priority(),
                address.word("service"),
                address.word("category"),
                null,
                null,
                null,
                address.word("team"),
                null,
                view == View.MINE ? acting.caller().name() : null,
                view == View.KNOWN ? Boolean.TRUE : null,
                view == View.PUBLISH,
                view == View.IMPORTED ? Records.IMPORT : Records.LIVE,
                address.word("q"),
                sort());
    }

    private ProblemSort sort() {
        return Optional.ofNullable(address.word("sort"))
                .flatMap(ProblemSort::of)
                .orElse(view.isWhole() ? ProblemSort.NEWEST : ProblemSort.MOST_URGENT);
    }

    private List<Object> after() {
        String after = address.word("after");
        if (after == null) {
            return null;
        }
        Cursor cursor = Cursor.parse(after, address.order());
        List<String> columns = sort().columns();
        return IntStream.range(0, columns.size())
                .mapToObj(i -> switch (columns.get(i)) {
                    case "priority" -> (Object) (int) cursor.number(i);
                    case "number" -> cursor.word(i);
                    default -> cursor.number(i);
                })
                .toList();
    }

    /** The orders a reader may choose, by the name in addresses. */
    public List<String> getSorts() {
        return SORTS;
    }

    public String getSort() {
        return sort().key();
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

    public boolean isRaiser() {
        return intake.isOpen();
    }

    /** What is asked for by a filter, empty when it narrows nothing. */
    public String asked(String filter) {
        String word = address.word(filter);
        return word == null ? "" : word;
    }

    public boolean isNarrowed() {
        return address.isNarrowed();
    }

    public ProblemState[] getStates() {
        return ProblemState.values();
    }

    public List<Integer> getPriorities() {
        return PRIORITIES;
    }

    public List<Catalog.ServiceEntry> getServices() {
        return catalog.services();
    }

    public List<Catalog.Named> getCategories() {
        return catalog.categories();
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
        return address.href() + "&after=" + new Cursor(address.order(), keys).text();
    }
}
