package io.fourline.major.web;

import io.fourline.major.MajorRecord;
import io.fourline.major.MajorReport;
import io.fourline.major.MajorReporting;
import io.fourline.major.MajorReview;
import io.fourline.major.ReportText;
import io.fourline.major.ReviewMajor;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The post-incident report: what the journals tell, and what people write down beside it. */
@Named
@RequestScoped
public class MajorReportView {

    @EJB
    MajorReporting reporting;

    @EJB
    MajorReview review;

    @Inject
    MajorPage page;

    private MajorReport report;
    private String summary;
    private String rootCause;
    private String actions;

    @PostConstruct
    void read() {
        report = reporting.report(page.number());
        summary = report.major().summary();
        rootCause = report.major().rootCause();
        actions = report.major().actions();
    }

    public String save() {
        MajorRecord now = report.major();
        Meanwhile meanwhile = new Meanwhile(page);
        ReviewMajor merged = new ReviewMajor(
                page.number(),
                now.version(),
                meanwhile.merged("summary", summary, now.summary()),
                meanwhile.merged("rootCause", rootCause, now.rootCause()),
                meanwhile.merged("actions", actions, now.actions()));
        meanwhile.refuseWhereBothWrote();
        review.review(merged);
        page.notice().doneBeforeLeaving("major.done.report");
        return MajorPage.page("report", page.number());
    }

    public MajorReport getReport() {
        return report;
    }

    public boolean isWritable() {
        return report.major().allowedActions().contains("report");
    }

    public List<ReportText.Fact> getFacts() {
        return text().facts(report);
    }

    public List<ReportText.Line> getTimeline() {
        return text().timeline(report);
    }

    public List<ReportText.Line> getTold() {
        return text().told(report);
    }

    public List<ReportText.Fact> getClocks() {
        return text().clocks(report);
    }

    private ReportText text() {
        return new ReportText(page.words(), page.time(), page.names());
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getRootCause() {
        return rootCause;
    }

    public void setRootCause(String rootCause) {
        this.rootCause = rootCause;
    }

    public String getActions() {
        return actions;
    }

    public void setActions(String actions) {
        this.actions = actions;
    }
}
