package io.github.polycloud.heroku.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.heroku.model.release.Build;
import io.github.polycloud.heroku.model.release.BuildpackInstallation;
import io.github.polycloud.heroku.model.release.BuildpackSelection;
import io.github.polycloud.heroku.model.release.NewBuild;
import io.github.polycloud.heroku.model.release.Source;
import io.github.polycloud.http.Idempotent;
import io.github.polycloud.paging.Paged;
import java.util.List;

/** From source to something that runs: sources, builds and buildpacks. */
public interface Builds {
  /** All builds; sorts by id and started_at; by id, or by the range that is given. */
  @RequestLine("GET /apps/{app}/builds")
  @Headers("Range: {range}")
  Paged<Build> list(@Param("app") String app, @Param("range") ListRange... range);

  /** One build by its id. */
  @RequestLine("GET /apps/{app}/builds/{build}")
  Build get(@Param("app") String app, @Param("build") String id);

  /** Starts a build, which ends in a release. */
  @RequestLine("POST /apps/{app}/builds")
  Build create(@Param("app") String app, NewBuild build);

  /** Stops a build that runs. */
  @RequestLine("DELETE /apps/{app}/builds/{build}")
  Build cancel(@Param("app") String app, @Param("build") String id);

  /** Has the next build start without what earlier ones kept. */
  @RequestLine("DELETE /apps/{app}/build-cache")
  void deleteCache(@Param("app") String app);

  /** A place for the archive of a source. */
  @RequestLine("POST /sources")
  Source createSource();

  /**
   * A place for the archive of a source.
   *
   * @deprecated the service has {@link #createSource()}, which needs no app
   */
  @Deprecated
  @RequestLine("POST /apps/{app}/sources")
  Source createSource(@Param("app") String app);

  /** The buildpacks of an app, in order: all at once, as they have no id to read a range by. */
  @RequestLine("GET /apps/{app}/buildpack-installations")
  List<BuildpackInstallation> buildpacks(@Param("app") String app);

  /** Puts these buildpacks in place of all until now; they take part in the next build. */
  @Idempotent
  @RequestLine("PUT /apps/{app}/buildpack-installations")
  List<BuildpackInstallation> updateBuildpacks(
      @Param("app") String app, BuildpackSelection buildpacks);
}
