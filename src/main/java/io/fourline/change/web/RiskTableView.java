package io.fourline.change.web;

import io.fourline.change.RiskAdministration;
import io.fourline.change.RiskLevel;
import io.fourline.change.model.RiskTable;
import io.fourline.change.model.TemplateRights;
import io.fourline.identity.Acting;
import io.fourline.identity.Directory;
import io.fourline.journal.web.Histories;
import io.fourline.journal.web.HistoryRow;
import io.fourline.shared.web.PageNotice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;

/** The questions that risk is scored by and where its levels begin, with a place for one more question. */
@Named
@RequestScoped
public class RiskTableView {

    @Inject
    RiskAdministration administration;

    @Inject
    Histories histories;

    @Inject
    Directory directory;

    @Inject
    PageNotice notice;

    @Inject
    Acting acting;

    @Inject
    HttpServletRequest request;

    private final List<QuestionFields> questions = new ArrayList<>();
    private final List<LevelFields> levels = new ArrayList<>();
    private int version;

    /** A level and the score it begins at, as it is typed. */
    public static class LevelFields {

        private final RiskLevel level;
        private Integer from;

        LevelFields(RiskTable.Level stored) {
            level = stored.level();
            from = stored.from();
        }

        public RiskLevel getLevel() {
            return level;
        }

        public Integer getFrom() {
            return from;
        }

        public void setFrom(Integer from) {
            this.from = from;
        }
    }

    @PostConstruct
    void read() {
        RiskAdministration.Versioned stored = administration.table();
        version = stored.version();
        stored.table().questions().forEach(question -> questions.add(new QuestionFields(question)));
        if (isEditor()) {
            questions.add(new QuestionFields());
        }
        stored.table().levels().forEach(level -> levels.add(new LevelFields(level)));
    }

    public String save() {
        RiskTable wanted = new RiskTable(
                questions.stream()
                        .filter(QuestionFields::isAsked)
                        .map(QuestionFields::question)
                        .toList(),
                levels.stream()
                        .map(level ->
                                new RiskTable.Level(level.getLevel(), level.getFrom() == null ? -1 : level.getFrom()))
                        .toList());
        String read = request.getParameter("version");
        administration.edit(wanted, read != null && read.matches("[0-9]{1,9}") ? Integer.valueOf(read) : null);
        notice.doneBeforeLeaving("change.questions.saved");
        return "/changes/questions.xhtml?faces-redirect=true";
    }

    public List<QuestionFields> getQuestions() {
        return questions;
    }

    public List<LevelFields> getLevels() {
        return levels;
    }

    public int getVersion() {
        return version;
    }

    public boolean isEditor() {
        return TemplateRights.mayEdit(acting.caller());
    }

    /** What was asked before, the newest first. */
    public List<HistoryRow> getHistory() {
        return histories.of(RiskAdministration.SUBJECT, "change", directory::displayName);
    }
}
