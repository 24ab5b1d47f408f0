using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace MileBot.House.Tests.Kit;

/// <summary>What a compiled room names of others, read from its metadata without loading it.</summary>
/// <param name="Name">The assembly's name.</param>
/// <param name="References">The assemblies it was compiled against and uses.</param>
/// <param name="Types">The full names of the foreign types it names.</param>
/// <param name="Members">The foreign members it names, as <c>Namespace.Type.member</c>.</param>
internal sealed record BuiltAssembly(
    string Name,
    IReadOnlySet<string> References,
    IReadOnlySet<string> Types,
    IReadOnlySet<string> Members
)
{
    private static readonly Lazy<IReadOnlyList<BuiltAssembly>> Beside = new(() =>
        [
            .. Directory
                .EnumerateFiles(AppContext.BaseDirectory, "MileBot.*.dll")
                .Where(path => !path.EndsWith(".Tests.dll", StringComparison.Ordinal))
                .Select(Read),
        ]
    );

    /// <summary>Every room that was built together with these tests.</summary>
    public static IReadOnlyList<BuiltAssembly> All => Beside.Value;

    public static BuiltAssembly Read(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var data = file.GetMetadataReader();
        return new(
            data.GetString(data.GetAssemblyDefinition().Name),
            data.AssemblyReferences.Select(one => data.GetString(data.GetAssemblyReference(one).Name)).ToHashSet(),
            data.TypeReferences.Select(one => FullName(data, one)).ToHashSet(),
            data.MemberReferences.Select(one => FullName(data, data.GetMemberReference(one))).ToHashSet()
        );
    }

    private static string FullName(MetadataReader data, TypeReferenceHandle handle)
    {
        var type = data.GetTypeReference(handle);
        return $"{data.GetString(type.Namespace)}.{data.GetString(type.Name)}";
    }

    /// <summary>Members of generic types and of our own have other parents; no rule is about them.</summary>
    private static string FullName(MetadataReader data, MemberReference member) =>
        member.Parent.Kind == HandleKind.TypeReference
            ? $"{FullName(data, (TypeReferenceHandle)member.Parent)}.{data.GetString(member.Name)}"
            : data.GetString(member.Name);
}
