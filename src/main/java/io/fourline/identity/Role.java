package io.fourline.identity;

/** What an account may be at the desk; an account may hold several. */
public enum Role {
    REQUESTER,
    AGENT,
    SUPPLIER,
    LEAD,
    PROBLEM_MANAGER,
    CHANGE_MANAGER,
    CAB_MEMBER,
    AUDITOR,
    ADMINISTRATOR
}
