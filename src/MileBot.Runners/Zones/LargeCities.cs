namespace MileBot.Runners.Zones;

/// <summary>Large cities that IANA does not list under their own name, with the zone whose clock they keep (public knowledge).</summary>
internal static class LargeCities
{
    public static IReadOnlyDictionary<string, string> Zones { get; } =
        new (string Zone, string Cities)[]
        {
            (
                "America/New_York",
                "nyc,boston,philadelphia,washington,washington dc,atlanta,miami,orlando,tampa,charlotte,pittsburgh,cleveland,columbus,cincinnati,raleigh,buffalo,baltimore"
            ),
            (
                "America/Chicago",
                "dallas,houston,austin,san antonio,minneapolis,st louis,kansas city,milwaukee,nashville,memphis,new orleans,omaha"
            ),
            ("America/Denver", "salt lake city,albuquerque,colorado springs,boulder"),
            (
                "America/Los_Angeles",
                "la,san francisco,san diego,seattle,portland,las vegas,sacramento,oakland,san jose,eugene"
            ),
            ("America/Toronto", "ottawa,montreal,quebec"),
            ("America/Edmonton", "calgary"),
            ("America/Sao_Paulo", "rio,rio de janeiro,brasilia"),
            (
                "Europe/London",
                "manchester,birmingham,leeds,liverpool,bristol,edinburgh,glasgow,cardiff,england,scotland,wales,uk"
            ),
            ("Europe/Dublin", "cork,galway"),
            ("Europe/Berlin", "munich,münchen,hamburg,frankfurt,cologne,köln,stuttgart,leipzig,deutschland,germany"),
            ("Europe/Paris", "lyon,marseille,toulouse,nice,lille"),
            ("Europe/Madrid", "barcelona,valencia,sevilla,seville,bilbao"),
            ("Europe/Rome", "milan,milano,turin,naples,florence"),
            ("Europe/Zurich", "geneva,basel,bern"),
            ("Europe/Amsterdam", "rotterdam,the hague,utrecht,eindhoven"),
            ("Europe/Brussels", "antwerp,ghent"),
            ("Europe/Warsaw", "krakow,gdansk,wroclaw"),
            ("Europe/Lisbon", "porto"),
            ("Europe/Stockholm", "gothenburg,malmo"),
            ("Asia/Kolkata", "delhi,new delhi,mumbai,bangalore,bengaluru,chennai,hyderabad,pune"),
            ("Asia/Shanghai", "beijing,shenzhen,guangzhou"),
            ("Asia/Tokyo", "osaka,kyoto,nagoya"),
            ("Australia/Sydney", "canberra,newcastle"),
            ("Australia/Brisbane", "gold coast"),
            ("Pacific/Auckland", "wellington,christchurch,new zealand"),
            ("Africa/Johannesburg", "cape town,durban,pretoria"),
        }
            .SelectMany(row => row.Cities.Split(',').Select(city => (city, row.Zone)))
            .ToDictionary(pair => pair.city, pair => pair.Zone);
}
