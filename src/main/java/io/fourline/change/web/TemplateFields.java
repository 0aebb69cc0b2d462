package io.fourline.change.web;

import io.fourline.change.Plans;
import io.fourline.change.TemplateRecord;

/** What the form for a template asks, as it is typed. */
public class TemplateFields {

    private static final int USUAL_MINUTES = 60;

    private String code;
    private String name;
    private String description;
    private String service;
    private String implementation;
    private String test;
    private String backOut;
    private Integer minutes = USUAL_MINUTES;
    private boolean active = true;

    void fill(TemplateRecord template) {
        code = template.code();
        name = template.name();
        description = template.description();
        service = template.service();
        implementation = template.plans().implementation();
        test = template.plans().test();
        backOut = template.plans().backOut();
        minutes = template.minutes();
        active = template.active();
    }

    TemplateRecord wanted(String itsCode) {
        Plans plans = new Plans(orEmpty(implementation), orEmpty(test), orEmpty(backOut));
        int lasting = minutes == null ? 0 : minutes;
        return new TemplateRecord(itsCode, name, orEmpty(description), service, plans, lasting, active, null, null, 0);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service;
    }

    public String getImplementation() {
        return implementation;
    }

    public void setImplementation(String implementation) {
        this.implementation = implementation;
    }

    public String getTest() {
        return test;
    }

    public void setTest(String test) {
        this.test = test;
    }

    public String getBackOut() {
        return backOut;
    }

    public void setBackOut(String backOut) {
        this.backOut = backOut;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
