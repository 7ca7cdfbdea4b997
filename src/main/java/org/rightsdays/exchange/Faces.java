package org.rightsdays.exchange;

import org.rightsdays.coalition.Coalition;
import org.rightsdays.editions.Editions;
import org.rightsdays.exchange.handover.HandoverFaces;
import org.rightsdays.impact.Impact;
import org.rightsdays.impact.Statements;
import org.rightsdays.platform.storage.Pictures;
import org.rightsdays.programme.Programme;
import org.rightsdays.report.claims.Claims;
import org.springframework.stereotype.Component;

/** The modules that an import writes to, each by its face. */
@Component
record Faces(
        Coalition coalition,
        Editions editions,
        Programme programme,
        Impact impact,
        Statements statements,
        Pictures pictures,
        Claims claims,
        HandoverFaces handover,
        ImportLock lock) {}
