using System.Reflection;

namespace MileBot.Benchmarks;

/// <summary>Stands for a port that no measured answer uses, whatever its members are.</summary>
#pragma warning disable CA1852 // A proxy is derived from it at run time.
internal class Untouched : DispatchProxy
#pragma warning restore CA1852
{
    protected override object Invoke(MethodInfo? targetMethod, object?[]? args) =>
        throw new InvalidOperationException($"{targetMethod?.Name} was not to be asked.");
}
