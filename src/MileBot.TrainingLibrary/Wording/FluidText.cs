using System.Globalization;
using Fluid;

namespace MileBot.TrainingLibrary.Wording;

/// <summary>A template with conditions or filters.</summary>
internal sealed class FluidText(IFluidTemplate template) : IPhraseForm
{
    private static readonly TemplateOptions Options = new()
    {
        CultureInfo = CultureInfo.InvariantCulture,
        MaxSteps = 1_000,
    };

    /// <inheritdoc/>
    public string Say(Phrase phrase, ReadOnlySpan<object> values)
    {
        var context = new TemplateContext(Options);
        for (var i = 0; i < phrase.Parameters.Count; i++)
        {
            context.SetValue(phrase.Parameters[i], values[i] is string text ? WordingMarkup.Escape(text) : values[i]);
        }

        return template.Render(context);
    }
}
