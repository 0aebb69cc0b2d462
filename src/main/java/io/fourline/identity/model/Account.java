package io.fourline.identity.model;

import io.fourline.identity.Role;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A person's account: who they are, what they may be, which teams they work in. */
@Entity
public class Account {

    public static final int NAME_LENGTH = 40;

    @Id
    private String name;

    @Column(name = "display_name")
    private String displayName;

    private String email;
    private String phone;
    private String organisation;

    @Column(name = "sees_organisation")
    private boolean seesOrganisation;

    private boolean vip;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "one_time_password")
    private boolean oneTimePassword;

    private String zone;
    private String language;
    private String theme;
    private boolean active;

    @Column(name = "sessions_from")
    private Instant sessionsFrom;

    @Column(name = "created_at")
    private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "account_team", joinColumns = @JoinColumn(name = "account"))
    @Column(name = "team")
    private Set<String> teams = new HashSet<>();

    @Version
    private int version;

    protected Account() {}

    public Account(String name, String displayName, String organisation, String passwordHash, Instant createdAt) {
        this.name = name;
        this.displayName = displayName;
        this.organisation = organisation;
        this.passwordHash = passwordHash;
        this.active = true;
        this.createdAt = createdAt;
        this.sessionsFrom = createdAt;
    }

    public void describe(String newDisplayName, String newEmail, String newPhone, String newOrganisation) {
        this.displayName = newDisplayName;
        this.email = newEmail;
        this.phone = newPhone;
        this.organisation = newOrganisation;
    }

    public void letSeeOrganisation(boolean sees) {
        this.seesOrganisation = sees;
    }

    /** Marks somebody whose tickets may go by other terms. */
    public void mark(boolean important) {
        this.vip = important;
    }

    public void prefer(String newZone, String newLanguage, String newTheme) {
        this.zone = newZone;
        this.language = newLanguage;
        this.theme = newTheme;
    }

    public void grant(Collection<Role> newRoles, Collection<String> newTeams) {
        roles.retainAll(newRoles);
        roles.addAll(newRoles);
        teams.retainAll(newTeams);
        teams.addAll(newTeams);
    }

    /** @param oneTime whether the person must choose another password at the next sign-in */
    public void changePassword(String newHash, boolean oneTime) {
        this.passwordHash = newHash;
        this.oneTimePassword = oneTime;
    }

    /** Stores the same password under a newer hash; nobody has to know. */
    public void rehashPassword(String newHash) {
        this.passwordHash = newHash;
    }

    /** Every session that began before {@code at} is over. */
    public void endSessions(Instant at) {
        this.sessionsFrom = at;
    }

    public void deactivate(Instant at) {
        this.active = false;
        this.sessionsFrom = at;
    }

    public void activate() {
        this.active = true;
    }

    public String name() {
        return name;
    }

    public String displayName() {
        return displayName;
    }

    public String email() {
        return email;
    }

    public String phone() {
        return phone;
    }

    public String organisation() {
        return organisation;
    }

    public boolean seesOrganisation() {
        return seesOrganisation;
    }

    public boolean vip() {
        return vip;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public boolean oneTimePassword() {
        return oneTimePassword;
    }

    public String zone() {
        return zone;
    }

    public String language() {
        return language;
    }

    public String theme() {
        return theme;
    }

    public boolean active() {
        return active;
    }

    public Instant sessionsFrom() {
        return sessionsFrom;
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    public Set<String> teams() {
        return Set.copyOf(teams);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public int version() {
        return version;
    }

    /** The journaled fields; the password is none of them. */
    public Map<String, Object> facts() {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("name", name);
        facts.put("displayName", displayName);
        facts.put("email", email);
        facts.put("phone", phone);
        facts.put("organisation", organisation);
        facts.put("seesOrganisation", seesOrganisation);
        facts.put("vip", vip);
        facts.put("zone", zone);
        facts.put("language", language);
        facts.put("theme", theme);
        facts.put("active", active);
        facts.put("roles", roles.stream().map(Role::name).sorted().toList());
        facts.put("teams", teams.stream().sorted().toList());
        return facts;
    }
}
