package org.rapporteur.command.instrument;

import java.util.List;
import org.rapporteur.command.act.StreamAct;
import org.rapporteur.command.instrument.rules.InstrumentRules;
import org.rapporteur.command.rule.Rule;
import org.rapporteur.language.instrument.InstrumentEvent;

/** An act upon an instrument. */
public sealed interface InstrumentAct extends StreamAct
        permits Report,
                Plan,
                BeginNegotiation,
                AdoptText,
                OpenForSignature,
                CloseForSignature,
                SetEffectRule,
                SetTerm,
                NameDepositary,
                FormSide,
                SetClauses,
                Amend,
                Extend,
                Suspend,
                Resume,
                Terminate,
                Supersede,
                Abandon,
                ReportEntryIntoEffect,
                Register,
                AnnounceExpiry,
                Sign,
                PresentFullPowers,
                Initial,
                ConfirmSignature,
                RefuseConfirmation,
                Ratify,
                Accept,
                Approve,
                FormallyConfirm,
                Accede,
                Succeed,
                ExchangeNotes,
                NotifyCompletion,
                ApplyProvisionally,
                MakeReservation,
                ModifyReservation,
                WithdrawReservation,
                DeclareInterpretation,
                ModifyInterpretation,
                WithdrawInterpretation,
                ObjectToReservation,
                AcceptReservation,
                WithdrawObjection,
                Withdraw,
                RevokeWithdrawal,
                NotifyNonRenewal,
                WithdrawConsent,
                Renounce {
    @Override
    InstrumentEvent event();

    @Override
    default List<Rule> rules() {
        return InstrumentRules.ALL;
    }
}
