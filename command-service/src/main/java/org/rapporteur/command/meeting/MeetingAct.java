package org.rapporteur.command.meeting;

import org.rapporteur.command.act.Act;
import org.rapporteur.language.meeting.MeetingEvent;

/** An act upon a meeting. */
public sealed interface MeetingAct extends Act<Meeting, MeetingEvent>
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
                Conclude,
                RecordAsHeld,
                AnnounceNext,
                Cancel {}
