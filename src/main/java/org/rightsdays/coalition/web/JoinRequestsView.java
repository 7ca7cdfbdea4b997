package org.rightsdays.coalition.web;

import java.util.List;
import org.rightsdays.coalition.JoinRequest;

/** What waits for a coordinator, the oldest first. */
public record JoinRequestsView(List<JoinRequest> requests) {}
