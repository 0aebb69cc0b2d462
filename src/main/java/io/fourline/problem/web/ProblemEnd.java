package io.fourline.problem.web;

import io.fourline.problem.IncidentFate;
import io.fourline.problem.ProblemEnding;
import io.fourline.problem.ProblemEnding.Ended;
import io.fourline.problem.ProblemEnding.Foreseen;
import io.fourline.problem.ProblemEnding.Outcome;
import io.fourline.problem.ProblemResolution;
import io.fourline.problem.ProblemResolutionCode;
import io.fourline.problem.ResolveProblem;
import io.fourline.shared.error.Reason;
import io.fourline.shared.error.RuleViolated;
import io.fourline.shared.web.PageNotice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The forms by which a problem ends or comes back, with what becomes of its incidents. */
@Named
@RequestScoped
public class ProblemEnd {

    @Inject
    ProblemEnding ending;

    @Inject
    ProblemResolution resolution;

    @Inject
    ProblemView view;

    @Inject
    ProblemForm form;

    @Inject
    PageNotice notice;

    @Inject
    ProblemWords words;

    private ProblemResolutionCode code;
    private String duplicateOf;
    private String text;
    private String reason;
    private List<Foreseen> foreseen;

    @PostConstruct
    void prepare() {
        ProblemResolutionCode usual = view.getProblem().rootCause() == null
                ? ProblemResolutionCode.NOT_REPRODUCED
                : ProblemResolutionCode.FIXED;
        code = chosen("foreseen").or(() -> chosen("code")).orElse(usual);
    }

    private Optional<ProblemResolutionCode> chosen(String parameter) {
        return Arrays.stream(ProblemResolutionCode.values())
                .filter(one -> one.name().equals(form.parameter(parameter)))
                .findFirst();
    }

    /** @throws RuleViolated when what was shown of its incidents belongs to another end */
    public String resolve() {
        if (!isForeseen()) {
            throw new RuleViolated("foreseenAnew");
        }
        Ended ended = ending.resolve(new ResolveProblem(
                form.number(), form.version(), code, text, ProblemForm.number(duplicateOf), fates()));
        Map<List<Reason>, String> refused = ended.outcomes().stream()
                .filter(outcome -> !outcome.done())
                .collect(Collectors.groupingBy(
                        Outcome::refusals,
                        LinkedHashMap::new,
                        Collectors.mapping(Outcome::number, Collectors.joining(", "))));
        refused.forEach((reasons, numbers) -> notice.refused(numbers, reasons));
        long done = ended.outcomes().stream().filter(Outcome::done).count();
        notice.doneBeforeLeaving("problem.done.resolve", form.number(), done);
        return ProblemForm.page(form.number());
    }

    private boolean isForeseen() {
        return chosen("foreseen").filter(shown -> shown != code).isEmpty();
    }

    private Map<String, IncidentFate> fates() {
        Map<String, IncidentFate> fates = new TreeMap<>();
        for (String number : view.getProblem().incidents()) {
            String fate = form.parameter("fate-" + number);
            for (IncidentFate one : IncidentFate.values()) {
                if (one.name().equals(fate)) {
                    fates.put(number, one);
                }
            }
        }
        return fates;
    }

    public String reopen() {
        resolution.reopen(form.because(reason));
        return form.done("reopen");
    }

    public String close() {
        resolution.close(form.because(reason));
        return form.done("close");
    }

    public String cancel() {
        resolution.cancel(form.because(reason));
        return form.done("cancel");
    }

    /** What will happen to its incidents, as long as nobody chooses otherwise. */
    public List<Foreseen> getForeseen() {
        if (foreseen == null) {
            foreseen = ending.preview(view.getProblem().number(), code);
        }
        return foreseen;
    }

    /** What to call these people. */
    public String names(List<String> accounts) {
        return accounts.stream().map(words::person).collect(Collectors.joining(", "));
    }

    /** What may become of an incident: first what was chosen before, or what is foreseen. */
    public List<IncidentFate> fates(Foreseen incident) {
        IncidentFate first = isForeseen() ? fates().getOrDefault(incident.number(), incident.fate()) : incident.fate();
        return Stream.concat(Stream.of(first), Stream.of(IncidentFate.values()).filter(fate -> fate != first))
                .toList();
    }

    public boolean isDuplicate() {
        return code == ProblemResolutionCode.DUPLICATE;
    }

    public IncidentFate[] getAllFates() {
        return IncidentFate.values();
    }

    public ProblemResolutionCode[] getCodes() {
        return ProblemResolutionCode.values();
    }

    public ProblemResolutionCode getCode() {
        return code;
    }

    public void setCode(ProblemResolutionCode code) {
        this.code = code;
        foreseen = null;
    }

    public String getDuplicateOf() {
        return duplicateOf;
    }

    public void setDuplicateOf(String duplicateOf) {
        this.duplicateOf = duplicateOf;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
