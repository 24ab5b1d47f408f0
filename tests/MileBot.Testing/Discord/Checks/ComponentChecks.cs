namespace MileBot.Testing.Discord.Checks;

/// <summary>The rules of message components (docs: components/reference).</summary>
internal sealed class ComponentChecks(bool isV2, IReadOnlySet<string> files)
{
    private readonly HashSet<string> customIds = [];
    private readonly HashSet<long> ids = [];
    private int count;
    private int textLength;

    public void Check(FormPart message)
    {
        var top = message.Parts("components", 0, isV2 ? 40 : 5);
        foreach (var component in top)
        {
            CheckTop(component);
        }

        if (count > 40)
        {
            message.Wrong(
                "components",
                "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED",
                "The total number of components cannot exceed 40"
            );
        }

        if (textLength > 4000)
        {
            message.Wrong(
                "components",
                "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
                "Total displayable text size cannot exceed 4000"
            );
        }
    }

    private void CheckTop(FormPart component)
    {
        switch (TypeOf(component))
        {
            case 1:
                CheckRow(component);
                break;
            case 17 when isV2:
                CheckContainer(component);
                break;
            case 9 or 10 or 12 or 13 or 14 when isV2:
                CheckInner(component);
                break;
            default:
                NotHere(component, isV2 ? "1, 9, 10, 12, 13, 14, 17" : "1");
                break;
        }
    }

    private void CheckContainer(FormPart container)
    {
        container.Number("accent_color", 0, 0xFFFFFF);
        foreach (var component in container.Parts("components", 1, 40, required: true))
        {
            switch (TypeOf(component))
            {
                case 1:
                    CheckRow(component);
                    break;
                case 9 or 10 or 12 or 13 or 14:
                    CheckInner(component);
                    break;
                default:
                    NotHere(component, "1, 9, 10, 12, 13, 14");
                    break;
            }
        }
    }

    private void CheckInner(FormPart component)
    {
        switch (component.Field("type")!.Value.GetInt32())
        {
            case 9:
                CheckSection(component);
                break;
            case 10:
                CheckText(component);
                break;
            case 12:
                CheckGallery(component);
                break;
            case 13:
                CheckMedia(component, "file", attachmentsOnly: true);
                break;
            default:
                component.Number("spacing", 1, 2);
                component.Flag("divider");
                break;
        }
    }

    private void CheckSection(FormPart section)
    {
        foreach (var text in section.Parts("components", 1, 3, required: true))
        {
            if (TypeOf(text) == 10)
            {
                CheckText(text);
            }
            else
            {
                NotHere(text, "10");
            }
        }

        if (section.Part("accessory", required: true) is not { } accessory)
        {
            return;
        }

        switch (TypeOf(accessory))
        {
            case 2:
                ButtonChecks.Check(accessory, customIds);
                break;
            case 11:
                accessory.Text("description", 0, 1024);
                CheckMedia(accessory, "media", attachmentsOnly: false);
                break;
            default:
                NotHere(accessory, "2, 11");
                break;
        }
    }

    private void CheckText(FormPart text) =>
        textLength += text.Text("content", 1, 4000, required: true)?.EnumerateRunes().Count() ?? 0;

    private void CheckGallery(FormPart gallery)
    {
        foreach (var item in gallery.Parts("items", 1, 10, required: true))
        {
            item.Text("description", 0, 1024);
            CheckMedia(item, "media", attachmentsOnly: false);
        }
    }

    private void CheckMedia(FormPart holder, string name, bool attachmentsOnly)
    {
        const string Scheme = "attachment://";
        if (
            holder.Part(name, required: true) is not { } media
            || media.Text("url", 1, 2048, required: true) is not { } url
        )
        {
            return;
        }

        if (url.StartsWith(Scheme, StringComparison.Ordinal))
        {
            if (!files.Contains(url[Scheme.Length..]))
            {
                media.Wrong(
                    "url",
                    "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND",
                    $"The referenced attachment {url[Scheme.Length..]} was not found"
                );
            }
        }
        else if (attachmentsOnly || !IsWeb(url))
        {
            media.Wrong("url", "URL_TYPE_INVALID_SCHEME", "Scheme must be one of ('http', 'https', 'attachment').");
        }
    }

    private void CheckRow(FormPart row)
    {
        var children = row.Parts("components", 1, 5, required: true);
        foreach (var child in children)
        {
            switch (TypeOf(child))
            {
                case 2:
                    ButtonChecks.Check(child, customIds);
                    break;
                case 3 or (>= 5 and <= 8):
                    SelectChecks.Check(child, customIds, isModal: false);
                    break;
                default:
                    NotHere(child, "2, 3, 5, 6, 7, 8");
                    break;
            }
        }

        if (children.Count > 1 && children.Any(child => child.Field("type") is { } type && type.ToString() != "2"))
        {
            row.Wrong("components", "COMPONENT_LAYOUT_WIDTH_EXCEEDED", "Layout has exceeded its maximum width of 5");
        }
    }

    private long? TypeOf(FormPart component)
    {
        count++;
        if (component.Number("id", 0, int.MaxValue) is { } id and > 0 && !ids.Add(id))
        {
            component.Wrong("id", "COMPONENT_ID_DUPLICATED", "Component id cannot be duplicated");
        }

        return component.Number("type", 1, 23, required: true);
    }

    private static void NotHere(FormPart component, string choices) =>
        component.Wrong("type", "UNION_TYPE_CHOICES", $"Value of field \"type\" must be one of ({choices}).");

    private static bool IsWeb(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";
}
