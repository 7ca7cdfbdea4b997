package org.rightsdays.exchange.handover;

import org.rightsdays.coalition.Coalition;
import org.rightsdays.editions.Editions;
import org.rightsdays.platform.audit.History;
import org.rightsdays.platform.storage.Pictures;
import org.rightsdays.programme.Programme;
import org.rightsdays.report.claims.Claims;
import org.springframework.stereotype.Component;

/** The modules that an edition folder is written from, each by its face. */
@Component
record EditionFaces(
        Coalition coalition,
        Editions editions,
        Programme programme,
        Pictures pictures,
        Claims claims,
        History history) {}
