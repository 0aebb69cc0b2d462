# Fourline as an image: built by Maven, run by a Java runtime, against the PostgreSQL that DESK_DB_URL names.
#   docker build -t fourline .
#   docker run -p 8080:8080 -e DESK_DB_URL=jdbc:postgresql://db/fourline -e DESK_DB_USER=desk -e DESK_DB_PASSWORD=… \
#     -e DESK_DB_OWNER_USER=fourline -e DESK_DB_OWNER_PASSWORD=… -e DESK_HOSTS=desk.example.org -v desk:/desk/data fourline
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml ./
COPY .mvn .mvn
COPY server-config server-config
COPY src src
RUN mvn -B -ntp -DskipTests package

FROM eclipse-temurin:17-jre
RUN groupadd --system --gid 10001 desk \
 && useradd --system --uid 10001 --gid desk --home-dir /desk --no-create-home desk \
 && mkdir -p /desk/data \
 && chown -R desk:desk /desk
WORKDIR /desk
COPY --from=build /build/target/fourline.jar /build/server-config/jvm.options ./
USER desk
# Two arenas of the C library are enough for two cores, and each costs memory.
ENV DESK_HOME=/desk/data MALLOC_ARENA_MAX=2
VOLUME /desk/data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["java", "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-Xmx32m", "-jar", "fourline.jar", "--probe"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["java", "@jvm.options", "-jar", "fourline.jar"]
