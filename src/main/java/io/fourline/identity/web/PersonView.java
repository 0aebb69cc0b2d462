package io.fourline.identity.web;

import io.fourline.identity.Admission;
import io.fourline.identity.Organisations;
import io.fourline.identity.People;
import io.fourline.identity.PeopleReading;
import io.fourline.identity.Role;
import io.fourline.identity.Teams;
import io.fourline.shared.web.PageNotice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A person's account as an administrator keeps it, or a new one. */
@Named
@ViewScoped
public class PersonView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    People people;

    @Inject
    PeopleReading reading;

    @Inject
    Admission admission;

    @Inject
    Teams teams;

    @Inject
    Organisations organisations;

    @Inject
    PageNotice notice;

    private final PersonForm form = new PersonForm();
    private String name;
    private boolean known;
    private boolean active;
    private boolean waiting;
    private int version;
    private transient Admission.OneTimePassword issued;

    /** Reads the account that the address names; none is named for a new one. */
    public void read() {
        if (name != null) {
            take(reading.person(name));
        }
    }

    private void take(PeopleReading.PersonView person) {
        form.take(person.details());
        name = person.name();
        known = true;
        active = person.active();
        waiting = person.oneTimePassword();
        version = person.version();
    }

    public void save() {
        if (known) {
            people.edit(new People.EditPerson(name, form.details(), version));
            notice.done("person.saved", form.getDisplayName());
        } else {
            issued = admission.create(new People.CreatePerson(name, form.details()));
            notice.done("person.created", form.getDisplayName());
        }
        take(reading.person(issued == null ? name : issued.account()));
    }

    public void resetPassword() {
        issued = admission.resetPassword(name);
        take(reading.person(name));
    }

    public void deactivate() {
        people.deactivate(name);
        take(reading.person(name));
        notice.done("person.deactivated", form.getDisplayName());
    }

    public void activate() {
        people.activate(name);
        take(reading.person(name));
        notice.done("person.activated", form.getDisplayName());
    }

    public List<Organisations.OrganisationView> getOrganisations() {
        return organisations.all().stream()
                .filter(one -> one.active() || one.code().equals(form.getOrganisation()))
                .toList();
    }

    /** Teams that are open, and those the person is in. */
    public List<Teams.TeamView> getTeams() {
        Set<String> mine = new TreeSet<>(form.getTeams());
        return teams.all().stream()
                .filter(one -> one.active() || mine.contains(one.code()))
                .toList();
    }

    public List<Role> getRoles() {
        return new ArrayList<>(EnumSet.allOf(Role.class));
    }

    public PersonForm getForm() {
        return form;
    }

    /** The password to hand over, on the page that follows its making and never again. */
    public Admission.OneTimePassword getIssued() {
        return issued;
    }

    public boolean isKnown() {
        return known;
    }

    public boolean isActive() {
        return active;
    }

    /** Whether the person has not yet chosen a password of their own. */
    public boolean isWaiting() {
        return waiting;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
