package vn.quantriet.draft;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;
import vn.quantriet.kernel.Viewer;

/// Keeps who was asked about drafts, what they said and what became of it.
@Repository
class RoundRepository {

    private static final String ROUNDS =
            """
            select r.id, r.draft_id as draft, r.wording, r.question, r.due_on, r.opener, r.opened_at, c.closed_at,
                   (select count(*)::int from draft.invitation v where v.round_id = r.id) as asked,
                   (select count(distinct o.invitation_id)::int from draft.opinion o
                      join draft.invitation v on v.id = o.invitation_id where v.round_id = r.id) as answered,
                   (select count(*)::int from draft.opinion o join draft.invitation v on v.id = o.invitation_id
                     where v.round_id = r.id and o.stance = 'REMARKS'
                       and not exists (select 1 from draft.treatment t where t.opinion_id = o.id)) as untreated
              from draft.round r
              left join draft.round_closing c on c.round_id = r.id
            """;

    private static final String COMMENTED =
            """
            select r.id as round, v.id as invitation, r.draft_id as draft, w.title, coalesce(u.name, '') as unit_name, r.question, r.due_on,
                   c.round_id is null
                     and not exists (select 1 from draft.signing s where s.draft_id = r.draft_id)
                     and not exists (select 1 from draft.discarding x where x.draft_id = r.draft_id) as open,
                   exists (select 1 from draft.opinion o where o.invitation_id = v.id) as answered
              from draft.invitation v
              join draft.round r on r.id = v.round_id
              join draft.wording w on w.draft_id = r.draft_id and w.number = r.wording
              join draft.draft d on d.id = r.draft_id
              left join organization.unit_today u on u.id = d.unit_id
              left join draft.round_closing c on c.round_id = r.id
            """;

    /// Whom an invitation `v` asks, seen from a viewer: the person, or who acts for the unit.
    private static final String ASKED =
            "(v.member_id = :member or v.member_id is null and :acts and v.unit_id = :unit)";

    private final JdbcClient jdbc;

    RoundRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Twice under one id changes nothing.
    boolean open(RoundForm form, DraftId draft, int wording, Viewer by, Instant at) {
        return jdbc.sql(
                                """
                                insert into draft.round (id, draft_id, wording, question, due_on, opened_by, opener, opened_at)
                                values (:id, :draft, :wording, :question, :due, :by, :name, :at) on conflict do nothing
                                """)
                        .param("id", form.id())
                        .param("draft", draft.value())
                        .param("wording", wording)
                        .param("question", form.words())
                        .param("due", form.due())
                        .param("by", by.account().value())
                        .param("name", by.name())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    boolean exists(UUID round) {
        return jdbc.sql("select exists (select 1 from draft.round where id = :id)")
                .param("id", round)
                .query(Boolean.class)
                .single();
    }

    void invite(
            UUID id,
            UUID round,
            UUID unit,
            UnitPath path,
            @Nullable MemberId member,
            String name,
            Viewer host) {
        jdbc.sql(
                        """
                        insert into draft.invitation (id, round_id, unit_id, unit_path, member_id, name, host_id, host_path)
                        values (:id, :round, :unit, :path::ltree, :member, :name, :host, :hostPath::ltree)
                        """)
                .param("id", id)
                .param("round", round)
                .param("unit", unit)
                .param("path", path.value())
                .param("member", member == null ? null : member.value())
                .param("name", name)
                .param("host", host.unit().value())
                .param("hostPath", host.path().value())
                .update();
    }

    Optional<Round> find(UUID id, DraftId draft) {
        return jdbc.sql(ROUNDS + "where r.id = :id and r.draft_id = :draft")
                .param("id", id)
                .param("draft", draft.value())
                .query(Round.class)
                .optional();
    }

    /// The last first.
    List<Round> of(DraftId draft) {
        return jdbc.sql(ROUNDS + "where r.draft_id = :draft order by r.opened_at desc, r.id desc")
                .param("draft", draft.value())
                .query(Round.class)
                .list();
    }

    List<Invitation> invitations(UUID round) {
        return jdbc.sql(
                        """
                        select v.id, v.round_id as round, v.unit_id as unit, v.member_id as member, v.name,
                               (select max(o.answered_at) from draft.opinion o where o.invitation_id = v.id) as answered_at,
                               (select max(m.day) from draft.comment_reminder m where m.invitation_id = v.id) as reminded_on
                          from draft.invitation v
                         where v.round_id = :round order by v.member_id is not null, v.name, v.id
                        """)
                .param("round", round)
                .query(Invitation.class)
                .list();
    }

    List<Opinion> opinions(UUID round) {
        return jdbc.sql(
                        """
                        select o.id, v.id as invitation, v.name, o.stance, o.section, o.remark, o.late, o.answerer, o.answered_at,
                               t.verdict, coalesce(t.reason, '') as reason, coalesce(t.decider, '') as decider, t.decided_at
                          from draft.opinion o
                          join draft.invitation v on v.id = o.invitation_id
                          left join draft.treatment t on t.opinion_id = o.id
                         where v.round_id = :round order by o.answered_at, o.answer_id, o.place
                        """)
                .param("round", round)
                .query(Opinion.class)
                .list();
    }

    /// What was said under one invitation.
    List<Opinion> said(UUID invitation) {
        return jdbc.sql(
                        """
                        select o.id, v.id as invitation, v.name, o.stance, o.section, o.remark, o.late, o.answerer, o.answered_at,
                               t.verdict, coalesce(t.reason, '') as reason, coalesce(t.decider, '') as decider, t.decided_at
                          from draft.opinion o
                          join draft.invitation v on v.id = o.invitation_id
                          left join draft.treatment t on t.opinion_id = o.id
                         where v.id = :invitation order by o.answered_at, o.answer_id, o.place
                        """)
                .param("invitation", invitation)
                .query(Opinion.class)
                .list();
    }

    void close(UUID round, Viewer by, Instant at) {
        jdbc.sql(
                        """
                        insert into draft.round_closing (round_id, closed_by, closer, closed_at)
                        values (:round, :by, :name, :at) on conflict do nothing
                        """)
                .param("round", round)
                .param("by", by.account().value())
                .param("name", by.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    void closeAll(DraftId draft, Viewer by, Instant at) {
        of(draft).stream().filter(Round::isOpen).forEach(round -> close(round.id(), by, at));
    }

    /// The round in which the viewer is asked under the invitation.
    Optional<Commented> asked(UUID invitation, Viewer viewer, boolean acts) {
        return jdbc.sql(COMMENTED + "where v.id = :id and " + ASKED)
                .param("id", invitation)
                .param("member", viewer.member().value())
                .param("unit", viewer.unit().value())
                .param("acts", acts)
                .query(Commented.class)
                .optional();
    }

    /// The rounds in which the viewer is asked, those still open first.
    List<Commented> asked(Viewer viewer, boolean acts, int limit) {
        return jdbc.sql(
                        COMMENTED
                                + "where "
                                + ASKED
                                + " order by open desc, r.due_on desc, r.id desc limit :limit")
                .param("member", viewer.member().value())
                .param("unit", viewer.unit().value())
                .param("acts", acts)
                .param("limit", limit)
                .query(Commented.class)
                .list();
    }

    /// Who wrote what an invitation is about.
    record Host(UUID round, DraftId draft, UnitId unit, String title) {}

    Optional<Host> host(UUID invitation) {
        return jdbc.sql(
                        """
                        select v.round_id as round, d.id as draft, d.unit_id as unit, d.title
                          from draft.invitation v
                          join draft.round r on r.id = v.round_id
                          join draft.draft d on d.id = r.draft_id
                         where v.id = :id
                        """)
                .param("id", invitation)
                .query(Host.class)
                .optional();
    }

    /// Which wording was sent round.
    int wordingOf(UUID round) {
        return jdbc.sql("select wording from draft.round where id = :round")
                .param("round", round)
                .query(Integer.class)
                .single();
    }

    /// One at a time answers under an invitation.
    void lock(UUID invitation) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:id, 41))")
                .param("id", invitation.toString())
                .query(rows -> {});
    }

    boolean isSaid(UUID answer) {
        return jdbc.sql("select exists (select 1 from draft.opinion where answer_id = :answer)")
                .param("answer", answer)
                .query(Boolean.class)
                .single();
    }

    void say(UUID id, UUID invitation, OpinionForm.Said said, boolean late, Viewer by, Instant at) {
        jdbc.sql(
                        """
                        insert into draft.opinion (id, invitation_id, answer_id, place, stance, section, remark, late, unit_id, unit_path,
                                                   member_id, host_id, host_path, answered_by, answerer, answered_at)
                        select :id, v.id, :answer, :place, :stance, :section, :remark, :late, v.unit_id, v.unit_path,
                               v.member_id, v.host_id, v.host_path, :by, :name, :at
                          from draft.invitation v where v.id = :invitation
                        """)
                .param("id", id)
                .param("invitation", invitation)
                .param("answer", said.answer())
                .param("place", said.place())
                .param("stance", said.stance().name())
                .param("section", said.section())
                .param("remark", said.remark())
                .param("late", late)
                .param("by", by.account().value())
                .param("name", by.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    boolean holds(UUID round, UUID opinion) {
        return jdbc.sql(
                        """
                        select exists (select 1 from draft.opinion o join draft.invitation v on v.id = o.invitation_id
                                        where o.id = :opinion and v.round_id = :round and o.stance = 'REMARKS')
                        """)
                .param("opinion", opinion)
                .param("round", round)
                .query(Boolean.class)
                .single();
    }

    void treat(UUID opinion, Verdict verdict, String reason, Viewer by, Instant at) {
        jdbc.sql(
                        """
                        insert into draft.treatment (opinion_id, verdict, reason, decided_by, decider, decided_at)
                        values (:id, :verdict, :reason, :by, :name, :at)
                        on conflict (opinion_id) do update
                           set verdict = excluded.verdict, reason = excluded.reason, decided_by = excluded.decided_by,
                               decider = excluded.decider, decided_at = excluded.decided_at
                        """)
                .param("id", opinion)
                .param("verdict", verdict.name())
                .param("reason", reason)
                .param("by", by.account().value())
                .param("name", by.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    /// Writes down a reminder, at most one a day.
    boolean remind(UUID invitation, LocalDate day, Viewer by, Instant at) {
        return jdbc.sql(
                                """
                                insert into draft.comment_reminder (invitation_id, day, reminder, reminded_at)
                                values (:id, :day, :name, :at) on conflict do nothing
                                """)
                        .param("id", invitation)
                        .param("day", day)
                        .param("name", by.name())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }
}
