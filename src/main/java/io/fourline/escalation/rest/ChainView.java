package io.fourline.escalation.rest;

import io.fourline.escalation.ChainPlan;
import io.fourline.escalation.ChainRecord;
import java.util.List;

/** A chain as callers get it. */
public record ChainView(
        String code,
        String name,
        boolean deskDefault,
        int skipPriority,
        boolean skipMajor,
        boolean showsRequester,
        boolean active,
        List<LineView> lines,
        int version) {

    /** A line with its team and checklist. */
    public record LineView(int line, String name, String team, List<ChainPlan.Item> checklist) {}

    static ChainView of(ChainRecord chain) {
        ChainPlan plan = chain.plan();
        return new ChainView(
                plan.code(),
                plan.name(),
                plan.isDefault(),
                plan.skipPriority(),
                plan.skipMajor(),
                plan.showsRequester(),
                plan.active(),
                plan.lines().stream()
                        .map(line -> new LineView(line.number(), line.name(), line.team(), line.checklist()))
                        .toList(),
                chain.version());
    }
}
