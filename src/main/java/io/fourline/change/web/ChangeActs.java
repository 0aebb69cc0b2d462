package io.fourline.change.web;

import io.fourline.change.ChangeModel;
import io.fourline.change.ChangeRecord;
import io.fourline.change.ChangeState;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What may be done with the change now: the next sensible act first in rank, a few near it, the rest behind a menu. */
@Named
@RequestScoped
public class ChangeActs {

    private static final Set<ChangeDialog> NEAR = EnumSet.of(
            ChangeDialog.SUBMIT,
            ChangeDialog.VOTE,
            ChangeDialog.SCHEDULE,
            ChangeDialog.START,
            ChangeDialog.REVIEW,
            ChangeDialog.CLOSE);

    @Inject
    ChangeView view;

    @Inject
    ChangeWords words;

    private final List<Link> near = new ArrayList<>();
    private final List<Link> more = new ArrayList<>();

    /** An act with a form of its own. */
    public record Link(String key, String label, String icon, String tone) {}

    /** A station of the way from draft to closure: passed, present, or ahead. */
    public record Station(String state, String tense) {}

    @PostConstruct
    void prepare() {
        ChangeDialog first = next();
        for (ChangeDialog dialog : ChangeDialog.values()) {
            if (isOffered(dialog)) {
                Link link = new Link(
                        dialog.getKey(),
                        words.words().of("change.act." + dialog.getKey()),
                        dialog.getIcon(),
                        dialog == first ? "primary" : "");
                (NEAR.contains(dialog) ? near : more).add(link);
            }
        }
    }

    // A window is promised to what has been approved.
    private boolean isOffered(ChangeDialog dialog) {
        ChangeRecord change = view.getChange();
        boolean early = dialog == ChangeDialog.SCHEDULE && change.model() == ChangeModel.NORMAL && !change.approved();
        return !early && dialog != ChangeDialog.DISMISS && view.may(dialog.act().noun());
    }

    // A vote that is waited for comes first, whatever else could be done.
    private ChangeDialog next() {
        if (view.may(ChangeDialog.VOTE.act().noun())) {
            return ChangeDialog.VOTE;
        }
        ChangeRecord change = view.getChange();
        return switch (change.state()) {
            case ASSESSMENT -> change.model() == ChangeModel.STANDARD ? ChangeDialog.SCHEDULE : ChangeDialog.SUBMIT;
            case DRAFT -> change.model() == ChangeModel.STANDARD ? ChangeDialog.SCHEDULE : ChangeDialog.START;
            case APPROVAL -> ChangeDialog.SCHEDULE;
            case SCHEDULED -> ChangeDialog.START;
            case IMPLEMENTING -> ChangeDialog.REVIEW;
            case REVIEW -> ChangeDialog.CLOSE;
            default -> null;
        };
    }

    public List<Link> getNear() {
        return near;
    }

    public List<Link> getMore() {
        return more;
    }

    public boolean isAssessable() {
        return view.may("assessment");
    }

    /** Whether the caller may speak and give files here now. */
    public boolean isSpeakable() {
        return view.may("comments");
    }

    /** The way this change goes by its model, up to where it stands. */
    public List<Station> getStations() {
        ChangeRecord change = view.getChange();
        ChangeState present = change.state();
        List<Station> stations = new ArrayList<>();
        for (ChangeState state : way(change.model())) {
            boolean passed = present.isOpen() || present == ChangeState.CLOSED ? state.isBefore(present) : false;
            stations.add(new Station(state.name(), state == present ? "now" : passed ? "past" : "ahead"));
        }
        if (present == ChangeState.REJECTED || present == ChangeState.CANCELLED) {
            stations.add(new Station(present.name(), "over"));
        }
        return stations;
    }

    private Set<ChangeState> way(ChangeModel model) {
        Set<ChangeState> way = EnumSet.range(ChangeState.DRAFT, ChangeState.CLOSED);
        if (model != ChangeModel.NORMAL) {
            way.removeAll(EnumSet.of(ChangeState.ASSESSMENT, ChangeState.APPROVAL));
        }
        if (model == ChangeModel.EMERGENCY && view.getChange().scheduledAt() == null) {
            way.remove(ChangeState.SCHEDULED);
        }
        ChangeState present = view.getChange().state();
        if (present.isOpen()) {
            way.add(present);
        }
        return way;
    }
}
