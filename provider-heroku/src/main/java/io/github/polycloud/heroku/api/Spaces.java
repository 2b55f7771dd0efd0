// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.heroku.model.space.NewSpace;
import io.github.polycloud.heroku.model.space.Space;
import io.github.polycloud.heroku.model.space.SpaceAppAccess;
import io.github.polycloud.heroku.model.space.SpaceAppAccessUpdate;
import io.github.polycloud.heroku.model.space.SpaceNat;
import io.github.polycloud.heroku.model.space.SpaceTopology;
import io.github.polycloud.heroku.model.space.SpaceTransfer;
import io.github.polycloud.heroku.model.space.SpaceUpdate;
import io.github.polycloud.http.Idempotent;
import io.github.polycloud.paging.Paged;

/**
 * Private spaces and their members.
 *
 * @since 0.1.0
 */
public interface Spaces {
  /** Lists all spaces, ordered by id unless a range is given. */
  @RequestLine("GET /spaces")
  @Headers("Range: {range}")
  Paged<Space> list(@Param("range") ListRange... range);

  /** Returns a space by name or id. */
  @RequestLine("GET /spaces/{space}")
  Space get(@Param("space") String nameOrId);

  /** Creates a space, asynchronously; it takes minutes. */
  @RequestLine("POST /spaces")
  Space create(NewSpace space);

  /** Updates a space. */
  @RequestLine("PATCH /spaces/{space}")
  Space update(@Param("space") String space, SpaceUpdate update);

  /** Deletes a space, which must not contain apps. */
  @RequestLine("DELETE /spaces/{space}")
  Space delete(@Param("space") String space);

  /** Transfers a space to another team of the same enterprise account. */
  @RequestLine("POST /spaces/{space}/transfer")
  Space transfer(@Param("space") String space, SpaceTransfer transfer);

  /** Lists the users of a space with their permissions, ordered by id unless a range is given. */
  @RequestLine("GET /spaces/{space}/members")
  @Headers("Range: {range}")
  Paged<SpaceAppAccess> members(@Param("space") String space, @Param("range") ListRange... range);

  /** Returns the permissions of a user in a space. */
  @RequestLine("GET /spaces/{space}/members/{user}")
  SpaceAppAccess member(@Param("space") String space, @Param("user") String emailOrId);

  /** Updates the permissions of a user in a space. */
  @Idempotent
  @RequestLine("PATCH /spaces/{space}/members/{user}")
  SpaceAppAccess updateMember(
      @Param("space") String space, @Param("user") String emailOrId, SpaceAppAccessUpdate update);

  /** Returns the outbound IP addresses of a space. */
  @RequestLine("GET /spaces/{space}/nat")
  SpaceNat nat(@Param("space") String space);

  /** Returns the topology of a space: its apps, process types and dynos. */
  @RequestLine("GET /spaces/{space}/topology")
  SpaceTopology topology(@Param("space") String space);
}
