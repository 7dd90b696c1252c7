package vn.quantriet.web;

/// What a module tells administrators about the running system. Each contributes beans.
public interface ConditionSource {

    /// 10 the program, 20 the database, 30 the disk, 40 reading, 50 the network, 60 the audit log, 70 background work.
    int order();

    Condition condition();
}
