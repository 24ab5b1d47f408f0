# MileBot in one image: docker build -t milebot .
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY Directory.Build.props Directory.Packages.props BannedSymbols.txt global.json .editorconfig ./
COPY config config
COPY src src
RUN dotnet publish src/MileBot.Worker -c Release -r linux-x64 --self-contained false -p:PublishReadyToRun=true -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
# The image's own user, who is not root.
RUN mkdir /data && chown $APP_UID /data
USER $APP_UID
VOLUME /data
ENV ConnectionStrings__MileBot="Data Source=/data/milebot.db" \
    Urls=http://0.0.0.0:5080
EXPOSE 5080
# The image has no curl; bash speaks enough HTTP.
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/5080 && printf 'GET /health/live HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q ' 200 ' <&3"]
ENTRYPOINT ["dotnet", "MileBot.Worker.dll"]
