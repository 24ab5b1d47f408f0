using MileBot.Coaching.Adapting;
using MileBot.Coaching.AgeGrading;
using MileBot.Coaching.Conditions;
using MileBot.Coaching.Fitness;
using MileBot.Coaching.Parsing;
using MileBot.Coaching.Plans;
using MileBot.Coaching.Predictions;
using MileBot.Coaching.Scoring;
using MileBot.Coaching.Splits;
using MileBot.Coaching.Workouts.Notation;
using MileBot.Commands.Log;
using MileBot.Commands.Seasons;
using MileBot.Commands.Starting;
using MileBot.Conversation.Commands;
using MileBot.Runners.Profiles;
using MileBot.Runners.Zones;
using MileBot.TrainingLibrary.Wording;

namespace MileBot.Commands.Desk;

/// <summary>The words for every problem there is.</summary>
internal static class ProblemPhrases
{
    private static readonly PhraseSet<MeasureProblem> Measures = new("problems.measure", "input");
    private static readonly PhraseSet<AskProblem> Asks = new("problems.ask", "input");
    private static readonly PhraseSet<ZoneProblem> Zones = new("problems.zone", "input");
    private static readonly PhraseSet<PlanProblem> Plans = new("problems.plan", "input");
    private static readonly PhraseSet<FitnessProblem> Fitness = new("problems.fitness", "input");
    private static readonly PhraseSet<PredictionProblem> Predictions = new("problems.prediction", "input");
    private static readonly PhraseSet<BirthProblem> Births = new("problems.birth", "input");
    private static readonly PhraseSet<NotationProblem> Notation = new("problems.notation", "input", "place");
    private static readonly PhraseSet<ReviewProblem> Reviews = new("problems.review", "input");
    private static readonly PhraseSet<AgeGradeProblem> AgeGrades = new("problems.age-grade", "input");
    private static readonly PhraseSet<ConditionsProblem> Conditions = new("problems.conditions", "input");
    private static readonly PhraseSet<CriticalSpeedProblem> CriticalSpeeds = new("problems.critical-speed", "input");
    private static readonly PhraseSet<PlanRequestProblem> PlanRequests = new("problems.plan-request", "input");
    private static readonly PhraseSet<PlanEditProblem> PlanEdits = new("problems.plan-edit", "input");
    private static readonly PhraseSet<LogProblem> Logs = new("problems.log", "input");
    private static readonly PhraseSet<SeasonProblem> Seasons = new("problems.season", "input");
    private static readonly PhraseSet<CommandProblem> Commands = new("problems.command", "input");
    private static readonly PhraseSet<StartProblem> Starting = new("problems.starting", "input");

    public static Phrase For(Enum kind) =>
        kind switch
        {
            MeasureProblem measure => Measures[measure],
            AskProblem ask => Asks[ask],
            ZoneProblem zone => Zones[zone],
            PlanProblem plan => Plans[plan],
            FitnessProblem fitness => Fitness[fitness],
            PredictionProblem prediction => Predictions[prediction],
            BirthProblem birth => Births[birth],
            NotationProblem notation => Notation[notation],
            ReviewProblem review => Reviews[review],
            AgeGradeProblem ageGrade => AgeGrades[ageGrade],
            ConditionsProblem conditions => Conditions[conditions],
            CriticalSpeedProblem criticalSpeed => CriticalSpeeds[criticalSpeed],
            PlanRequestProblem planRequest => PlanRequests[planRequest],
            PlanEditProblem planEdit => PlanEdits[planEdit],
            LogProblem log => Logs[log],
            CommandProblem command => Commands[command],
            StartProblem start => Starting[start],
            SeasonProblem season => Seasons[season],
            _ => throw new InvalidOperationException($"No words for problems of kind {kind.GetType().Name}."),
        };
}
