package io.fourline.identity.web;

import io.fourline.identity.People;
import io.fourline.identity.Role;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is typed about a person. */
public class PersonForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String displayName;
    private String email;
    private String phone;
    private String organisation;
    private boolean seesOrganisation;
    private boolean vip;
    private List<Role> roles = new ArrayList<>(List.of(Role.REQUESTER));
    private List<String> teams = new ArrayList<>();

    void take(People.Details details) {
        displayName = details.displayName();
        email = details.email();
        phone = details.phone();
        organisation = details.organisation();
        seesOrganisation = details.seesOrganisation();
        vip = details.vip();
        roles = new ArrayList<>(details.roles());
        teams = new ArrayList<>(details.teams());
    }

    People.Details details() {
        return new People.Details(
                displayName, email, phone, organisation, seesOrganisation, vip, Set.copyOf(roles), Set.copyOf(teams));
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public boolean isSeesOrganisation() {
        return seesOrganisation;
    }

    public void setSeesOrganisation(boolean seesOrganisation) {
        this.seesOrganisation = seesOrganisation;
    }

    public boolean isVip() {
        return vip;
    }

    public void setVip(boolean vip) {
        this.vip = vip;
    }

    public List<Role> getRoles() {
        return roles;
    }

    public void setRoles(List<Role> roles) {
        this.roles = roles;
    }

    public List<String> getTeams() {
        return teams;
    }

    public void setTeams(List<String> teams) {
        this.teams = teams;
    }
}
