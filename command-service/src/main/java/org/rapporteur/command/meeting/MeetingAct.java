package org.rapporteur.command.meeting;

import java.util.List;
import org.rapporteur.command.act.StreamAct;
import org.rapporteur.command.rule.Rule;
import org.rapporteur.language.meeting.MeetingEvent;

/** An act upon a meeting. */
public sealed interface MeetingAct extends StreamAct
        permits Plan,
                Propose,
                Confirm,
                Reschedule,
                Postpone,
                Move,
                Convene,
                Accredit,
                WithdrawAccreditation,
                AddAgendaItem,
                ReorderAgenda,
                WithdrawAgendaItem,
                Open,
                RecordAttendance,
                RecordOutcome,
                RecordPressConference,
                Conclude,
                RecordAsHeld,
                AnnounceNext,
                Cancel {
    @Override
    MeetingEvent event();

    @Override
    default List<Rule> rules() {
        return MeetingRules.ALL;
    }
}
