// SPDX-License-Identifier: Apache-2.0
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

/**
 * Sources, builds and buildpacks.
 *
 * @since 0.1.0
 */
public interface Builds {
  /**
   * Lists all builds of an app, ordered by id unless a range is given. Sortable by id and
   * started_at.
   */
  @RequestLine("GET /apps/{app}/builds")
  @Headers("Range: {range}")
  Paged<Build> list(@Param("app") String app, @Param("range") ListRange... range);

  /** Returns a build by id. */
  @RequestLine("GET /apps/{app}/builds/{build}")
  Build get(@Param("app") String app, @Param("build") String id);

  /** Starts a build. If it succeeds, it creates a release. */
  @RequestLine("POST /apps/{app}/builds")
  Build create(@Param("app") String app, NewBuild build);

  /** Cancels a running build. */
  @RequestLine("DELETE /apps/{app}/builds/{build}")
  Build cancel(@Param("app") String app, @Param("build") String id);

  /** Deletes the build cache, so that the next build starts without it. */
  @RequestLine("DELETE /apps/{app}/build-cache")
  void deleteCache(@Param("app") String app);

  /** Creates presigned URLs for the upload and download of a source archive. */
  @RequestLine("POST /sources")
  Source createSource();

  /**
   * Creates presigned URLs for the upload and download of a source archive.
   *
   * @deprecated use {@link #createSource()}, which needs no app
   */
  @Deprecated
  @RequestLine("POST /apps/{app}/sources")
  Source createSource(@Param("app") String app);

  /** Lists the buildpacks of an app in their order, unpaginated because they have no id. */
  @RequestLine("GET /apps/{app}/buildpack-installations")
  List<BuildpackInstallation> buildpacks(@Param("app") String app);

  /** Replaces the buildpacks of an app, effective with the next build. */
  @Idempotent
  @RequestLine("PUT /apps/{app}/buildpack-installations")
  List<BuildpackInstallation> updateBuildpacks(
      @Param("app") String app, BuildpackSelection buildpacks);
}
