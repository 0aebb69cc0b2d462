package io.fourline.shared.error;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.stream.Collectors;

/** A refusal the desk can explain: it carries reasons by code, and ends the transaction with nothing stored. */
@ApplicationException(rollback = true)
public abstract class DeskException extends RuntimeException {

    private final transient List<Reason> reasons;

    protected DeskException(List<Reason> reasons) {
        super(reasons.stream()
                .map(reason -> reason.field() == null ? reason.code() : reason.field() + ": " + reason.code())
                .collect(Collectors.joining(", ")));
        this.reasons = List.copyOf(reasons);
    }

    protected DeskException(Reason reason) {
        this(List.of(reason));
    }

    public List<Reason> reasons() {
        return reasons;
    }

    /** The first reason's code, which names the refusal as a whole. */
    public String code() {
        return reasons.get(0).code();
    }
}
