package io.fourline.problem.web;

import io.fourline.problem.AnalyseProblem;
import io.fourline.problem.Cause;
import io.fourline.problem.CauseKind;
import io.fourline.problem.ProblemInvestigation;
import io.fourline.problem.ReproduceProblem;
import io.fourline.problem.ReproductionOutcome;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The forms that keep what is found out about a problem: whys, causes, attempts to show it. */
@Named
@RequestScoped
public class ProblemFindings {

    @Inject
    ProblemInvestigation investigation;

    @Inject
    ProblemView view;

    @Inject
    ProblemForm form;

    private String whys;
    private Integer parent;
    private CauseKind kind = CauseKind.CAUSE;
    private String text;
    private String evidence;
    private ReproductionOutcome outcome = ReproductionOutcome.REPRODUCED;
    private String steps;
    private Cause edited;

    @PostConstruct
    void prepare() {
        whys = view.getProblem().whys().stream()
                .map(why -> String.join(" ", why.lines().map(String::strip).toList()))
                .collect(Collectors.joining("\n"));
        String asked = form.parameter("node");
        view.getProblem().causes().stream()
                .filter(cause -> String.valueOf(cause.id()).equals(asked))
                .findFirst()
                .ifPresent(this::edit);
    }

    private void edit(Cause cause) {
        edited = cause;
        parent = cause.parent();
        kind = cause.kind();
        text = cause.text();
        evidence = cause.evidence();
    }

    /** Each line is an answer to "why?", to the one before. */
    public String answerWhys() {
        List<String> answers = whys == null
                ? List.of()
                : whys.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        return analyse(answers, view.getProblem().causes());
    }

    /** Adds a node, or says better what the one that the address names is. */
    public String keepNode() {
        List<Cause> causes = new ArrayList<>(view.getProblem().causes());
        if (edited == null) {
            int id = causes.stream().mapToInt(Cause::id).max().orElse(0) + 1;
            causes.add(new Cause(id, parent, kind, text, evidence));
        } else {
            causes.replaceAll(one -> one.id() == edited.id() ? new Cause(one.id(), parent, kind, text, evidence) : one);
        }
        return analyse(view.getProblem().whys(), causes);
    }

    /** What a node may explain: anything but itself. */
    public List<CausePicture.Node> getExplicable() {
        return view.getPicture().getNodes().stream()
                .filter(node -> edited == null || node.id() != edited.id())
                .toList();
    }

    public boolean isEditing() {
        return edited != null;
    }

    /** Takes a node away; what explained it explains what it explained. */
    public String removeNode(int id) {
        List<Cause> causes = view.getProblem().causes();
        Integer above = causes.stream()
                .filter(one -> one.id() == id)
                .map(Cause::parent)
                .findFirst()
                .orElse(null);
        List<Cause> left = causes.stream()
                .filter(one -> one.id() != id)
                .map(one -> one.parent() != null && one.parent() == id
                        ? new Cause(one.id(), above, one.kind(), one.text(), one.evidence())
                        : one)
                .toList();
        return analyse(view.getProblem().whys(), left);
    }

    private String analyse(List<String> answers, List<Cause> causes) {
        investigation.analyse(new AnalyseProblem(form.number(), form.version(), answers, causes));
        return form.done("analyse");
    }

    public String reproduce() {
        investigation.reproduce(new ReproduceProblem(form.number(), form.version(), text, steps, outcome, evidence));
        return form.done("reproduce");
    }

    public CauseKind[] getKinds() {
        return CauseKind.values();
    }

    public ReproductionOutcome[] getOutcomes() {
        return ReproductionOutcome.values();
    }

    public String getWhys() {
        return whys;
    }

    public void setWhys(String whys) {
        this.whys = whys;
    }

    public Integer getParent() {
        return parent;
    }

    public void setParent(Integer parent) {
        this.parent = parent == null || parent == 0 ? null : parent;
    }

    public CauseKind getKind() {
        return kind;
    }

    public void setKind(CauseKind kind) {
        this.kind = kind;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public ReproductionOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(ReproductionOutcome outcome) {
        this.outcome = outcome;
    }

    public String getSteps() {
        return steps;
    }

    public void setSteps(String steps) {
        this.steps = steps;
    }
}
