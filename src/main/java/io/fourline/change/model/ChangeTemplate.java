package io.fourline.change.model;

import io.fourline.change.Plans;
import io.fourline.change.TemplateRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.TreeMap;

/** What a kind of standard change does, approved once for all changes that follow it. */
@Entity
@Table(name = "change_template")
public class ChangeTemplate {

    @Id
    private String code;

    private String name;
    private String description;
    private String service;

    @Column(name = "implementation_plan")
    private String implementationPlan;

    @Column(name = "test_plan")
    private String testPlan;

    @Column(name = "back_out_plan")
    private String backOutPlan;

    private int minutes;
    private boolean active;

    @Column(name = "edited_by")
    private String editedBy;

    @Column(name = "approved_by")
    private String approvedBy;

    @Version
    private int version;

    protected ChangeTemplate() {}

    public ChangeTemplate(TemplateRecord wanted, String editor) {
        this.code = wanted.code();
        become(wanted, editor);
    }

    /** Says something else; whoever approved it before has not approved this. */
    public void become(TemplateRecord wanted, String editor) {
        name = wanted.name();
        description = wanted.description();
        service = wanted.service();
        implementationPlan = wanted.plans().implementation();
        testPlan = wanted.plans().test();
        backOutPlan = wanted.plans().backOut();
        minutes = wanted.minutes();
        active = wanted.active();
        editedBy = editor;
        approvedBy = null;
    }

    public void approve(String who) {
        approvedBy = who;
    }

    public TemplateRecord record() {
        return new TemplateRecord(
                code,
                name,
                description,
                service,
                new Plans(implementationPlan, testPlan, backOutPlan),
                minutes,
                active,
                editedBy,
                approvedBy,
                version);
    }

    /** The journaled fields. */
    public Map<String, Object> facts() {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("code", code);
        facts.put("name", name);
        facts.put("description", description);
        facts.put("service", service);
        facts.put("plans", PlainParts.plain(record().plans()));
        facts.put("minutes", minutes);
        facts.put("active", active);
        facts.put("editedBy", editedBy);
        facts.put("approvedBy", approvedBy);
        return facts;
    }
}
