// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.heroku.model.app.Collaborator;
import io.github.polycloud.heroku.model.app.NewCollaborator;
import io.github.polycloud.paging.Paged;

/**
 * Collaborators of an app.
 *
 * @since 0.1.0
 */
public interface Collaborators {
  /**
   * Lists the collaborators of an app, including the owner, ordered by id unless a range is given.
   */
  @RequestLine("GET /apps/{app}/collaborators")
  @Headers("Range: {range}")
  Paged<Collaborator> list(@Param("app") String app, @Param("range") ListRange... range);

  /** Returns a collaborator by email address or id. */
  @RequestLine("GET /apps/{app}/collaborators/{collaborator}")
  Collaborator get(@Param("app") String app, @Param("collaborator") String emailOrId);

  /** Adds a collaborator. */
  @RequestLine("POST /apps/{app}/collaborators")
  Collaborator create(@Param("app") String app, NewCollaborator collaborator);

  /** Removes a collaborator. */
  @RequestLine("DELETE /apps/{app}/collaborators/{collaborator}")
  Collaborator delete(@Param("app") String app, @Param("collaborator") String emailOrId);
}
