/// The South West as the RAND Europe study of 2017 and later documents describe it: a scene of
/// the size and shape that regional leads draw.
enum SouthWest {
  /// Rows of id, kind, status, class or body, name.
  static let actors = """
    sw-ahsn|ahsn|current|body|South West AHSN
    penclahrc|clahrc|current|body|PenCLAHRC (Peninsula CLAHRC)
    nisw|innovation-hub|ended|body|NHS Innovations South West
    sw-commercial-advisory-network|network|current|body|Commercial Advisory Network (South West)
    sw-innovation-leads-network|network|current|body|Innovation Leads network (South West)
    sw-local-professional-network|network|current|body|Local Professional Network (South West)
    innovation-hubs-class|innovation-hub|current|class|Innovation Hubs
    invest-in-cornwall|investment-agency|current|body|Invest in Cornwall
    exeter-cvs|charity|current|body|Exeter CVS
    volunteer-cornwall|charity|current|body|Volunteer Cornwall
    torbay-south-devon-ft|nhs-trust|current|body|Torbay and South Devon NHS FT
    somerset-partnership|nhs-trust|current|body|Somerset Partnership NHS FT
    south-somerset-healthcare-federation|primary-care|current|body|South Somerset Healthcare Federation
    rde|nhs-trust|current|body|Royal Devon and Exeter NHS FT
    devon-partnership|nhs-trust|current|body|Devon Partnership NHS Trust
    northern-devon|nhs-trust|current|body|Northern Devon Healthcare NHS Trust
    plymouth-hospitals|nhs-trust|current|body|Plymouth Hospitals NHS Trust
    rcht|nhs-trust|current|body|Royal Cornwall Hospitals NHS Trust
    cornwall-partnership|nhs-trust|current|body|Cornwall Partnership NHS FT
    dorset-healthcare|nhs-trust|current|body|Dorset HealthCare University NHS FT
    yeovil|nhs-trust|current|body|Yeovil District Hospital NHS FT
    taunton-somerset|nhs-trust|current|body|Taunton and Somerset NHS FT
    swast|nhs-trust|current|body|South Western Ambulance Service NHS FT
    somerset-symphony-vanguard|vanguard|current|body|South Somerset Symphony Programme Vanguard (PACS)
    somerset-lmc|lmc|current|body|Somerset Local Medical Committee
    beacon-medical|primary-care|current|body|Beacon Medical Group
    peninsula-community-health|community-provider|current|body|Peninsula Community Health
    wells-health-centre|primary-care|current|body|Wells Health Centre
    sentinel|primary-care|current|body|Sentinel Healthcare Southwest
    one-care-consortium|primary-care|current|body|One Care Consortium
    ccg-south-devon-torbay|ccg|current|body|South Devon and Torbay CCG
    ccg-somerset|ccg|current|body|Somerset CCG
    ccg-new-devon|ccg|current|body|Northern, Eastern and Western Devon CCG
    ccg-kernow|ccg|current|body|Kernow CCG
    ccg-gloucestershire|ccg|current|body|Gloucestershire CCG
    univ-exeter|university|current|body|University of Exeter
    univ-plymouth|university|current|body|Plymouth University
    univ-marjon|university|current|body|University of St Mark and St John
    somerset-together|partnership|current|body|Somerset Together
    good-economy|company|current|body|Good Economy
    livewell-southwest|community-provider|current|body|Livewell Southwest
    south-somerset-together|partnership|current|body|South Somerset Together
    devon-cc|local-authority|current|body|Devon County Council
    plymouth-council|local-authority|current|body|Plymouth City Council
    nhs-england|national-body|current|body|NHS England
    rand-study|programme|current|body|RAND/Manchester study of NHS innovation (2015-2018)
    ahsns-class|ahsn|current|body|AHSNs (15, class)
    innovation-leaders-training|programme|ended|body|Innovation Leaders training programme (Diploma in Innovation and Change)
    sw-hackathon|initiative|current|body|South West AHSN hackathon model
    bright-ideas|initiative|current|body|Bright Ideas Scheme
    innovations-database|initiative|current|body|Innovations Database competitions
    sw-csu|commissioning-support|current|body|Clinical Support Unit (Somerset)
    univ-york|university|current|body|University of York
    innovation-breakfasts|initiative|current|body|Innovation Breakfasts
    sw-improvement-database|platform|current|body|South West AHSN improvement database
    regional-nda-sw|legal-instrument|current|body|South West regional NDA
    sw-ahsn-members|nhs-trust|current|body|South West AHSN member organisations (18, class)
    nisw-grant-scanner|information-service|ended|body|NISW monthly grant scanner
    nisw-idea-system|platform|ended|body|NISW idea management system
    lifesystem|platform|current|body|LifeSystem
    web-company-unnamed|company|current|body|Unnamed web company (LifeSystem)
    jive|platform|current|body|Jive
    3s-survey|innovation|current|body|3S online Survey Tool
    john-lewis|company|current|body|John Lewis
    sw-health-providers|nhs-trust|current|class|South West health providers
    industry-partners-torbay|company|current|body|Industry partners (Torbay storytelling)
    urinary-retention|innovation|current|body|Approach to preventing acute urinary retention
    skilled-patients|network|current|body|PenCLAHRC network of skilled patients
    oxford-university|university|current|body|University of Oxford
    devon-ico|partnership|current|body|Devon integrated care organisation
    torbay-panel|network|current|body|Torbay community-wide innovation panel
    handi-app|innovation|current|body|HANDi Paediatric App
    devon-cornwall-strategy|initiative|current|body|Devon and Cornwall CCG shared strategy
    other-ccgs-handi|ccg|current|body|Other CCGs adopting HANDi (unnamed)
    health-foundation|charity|current|body|The Health Foundation
    obc-somerset|commissioning-model|current|body|Outcome-based commissioning models (South West)
    irlss|national-body|current|body|NHS England Innovation, Research, Life Sciences and Strategy team (IRLSS)
    hi-wessex|hin|current|body|Health Innovation Wessex
    hi-sw|hin|current|body|Health Innovation South West
    hi-west|hin|current|body|Health Innovation West of England
    iep|programme|current|body|Innovation Ecosystem Programme
    learning-collaboratives|programme|current|body|IEP Learning Collaboratives
    lc1|event|current|body|Learning Collaborative 1: Pathway, Utility, Making the Case
    lc2|event|current|body|Learning Collaborative 2: Leadership, Change Makers, Incentives
    lc3|event|current|body|Learning Collaborative 3: Data, Evidence and Complexity
    brain-in-hand|innovation|current|body|Brain in Hand
    precept|innovation|current|body|PReCePT
    c-the-signs|innovation|current|body|C the Signs
    heal-d|innovation|current|body|HEAL-D
    virtual-wards|innovation|current|body|Virtual Wards Programme
    locality-partnership|partnership|current|body|Locality Partnership
    rapid-insight-event|event|current|body|Rapid insight event, 16 October 2024
    samantha-roberts|person-role|current|body|Dr Samantha Roberts (Chief Executive, NICE)
    ws1|programme|current|body|IEP Workstream 1: Learning by Doing
    ws3|programme|current|body|IEP Workstream 3: national blueprint
    adopting-innovation|programme|current|body|Adopting Innovation programme
    innovation-unit|social-enterprise|current|body|Innovation Unit
    cornwall-ios|ics|current|body|Cornwall & Isles of Scilly
    chww|innovation|current|body|Community Health and Well-being Worker model
    """

  /// Rows of from, kind, to, status, certainty.
  static let ties = """
    nisw|runs|innovation-leaders-training|ended|stated
    nhs-england|funds|nisw|ended|stated
    sw-ahsn|pilots|sw-hackathon|current|stated
    sw-csu|works-with|univ-york|ended|stated
    sw-csu|partner-in|somerset-symphony-vanguard|current|stated
    sw-ahsn|provides|sw-improvement-database|current|stated
    sw-ahsn|runs|innovation-breakfasts|current|ambiguous
    nhs-england|set-up|ahsns-class|current|stated
    sw-ahsn|set-up|regional-nda-sw|current|stated
    sw-ahsn-members|signed|regional-nda-sw|current|stated
    sw-ahsn-members|member-of|sw-ahsn|current|stated
    nisw|provides|nisw-grant-scanner|ended|stated
    nisw|manages|nisw-idea-system|ended|stated
    sw-ahsn|developed|lifesystem|current|ambiguous
    web-company-unnamed|developed|lifesystem|current|stated
    ahsns-class|uses|lifesystem|current|stated
    somerset-symphony-vanguard|uses|jive|current|stated
    taunton-somerset|licensed|3s-survey|current|stated
    sw-health-providers|in-discussion-with|john-lewis|current|stated
    torbay-south-devon-ft|works-with|industry-partners-torbay|current|stated
    penclahrc|developed|urinary-retention|current|stated
    penclahrc|set-up|skilled-patients|current|stated
    devon-partnership|works-with|oxford-university|current|stated
    torbay-south-devon-ft|works-with|ccg-south-devon-torbay|current|stated
    torbay-south-devon-ft|runs|torbay-panel|current|stated
    ccg-south-devon-torbay|runs|torbay-panel|current|stated
    taunton-somerset|developed|handi-app|current|stated
    ccg-new-devon|adopted|handi-app|current|stated
    ccg-new-devon|promotes|handi-app|current|stated
    other-ccgs-handi|adopted|handi-app|current|stated
    ccg-new-devon|developed|devon-cornwall-strategy|current|inferred
    ccg-south-devon-torbay|developed|devon-cornwall-strategy|current|inferred
    ccg-kernow|developed|devon-cornwall-strategy|current|inferred
    sw-ahsn|developed|obc-somerset|planned|stated
    ccg-somerset|developed|obc-somerset|planned|stated
    sw-ahsn|works-with|ccg-somerset|current|stated
    somerset-together|uses|obc-somerset|planned|stated
    nhs-england|works-with|ahsns-class|proposed|stated
    nhs-england|works-with|innovation-hubs-class|proposed|stated
    nhs-england|partner-in|rand-study|current|stated
    sw-ahsn|facilitates|rand-study|current|inferred
    nisw|member-of|innovation-hubs-class|ended|stated
    irlss|part-of|nhs-england|current|stated
    irlss|runs|learning-collaboratives|current|stated
    hi-wessex|runs|learning-collaboratives|current|stated
    hi-sw|runs|learning-collaboratives|current|stated
    hi-west|runs|learning-collaboratives|current|stated
    hi-wessex|works-with|hi-sw|current|stated
    hi-wessex|works-with|hi-west|current|stated
    hi-sw|works-with|hi-west|current|stated
    irlss|works-with|hi-wessex|current|stated
    irlss|works-with|hi-sw|current|stated
    irlss|works-with|hi-west|current|stated
    lc1|part-of|learning-collaboratives|current|stated
    lc2|part-of|learning-collaboratives|current|stated
    lc3|part-of|learning-collaboratives|current|stated
    learning-collaboratives|part-of|iep|current|stated
    learning-collaboratives|feeds-into|ws3|current|stated
    ws3|part-of|iep|current|stated
    learning-collaboratives|studies|brain-in-hand|current|stated
    learning-collaboratives|studies|precept|current|stated
    learning-collaboratives|studies|c-the-signs|current|stated
    learning-collaboratives|studies|heal-d|current|stated
    learning-collaboratives|studies|virtual-wards|current|stated
    samantha-roberts|endorses|learning-collaboratives|current|stated
    health-foundation|set-up|adopting-innovation|current|stated
    health-foundation|funds|cornwall-ios|current|stated
    cornwall-ios|member-of|adopting-innovation|current|stated
    innovation-unit|supports|cornwall-ios|current|inferred
    cornwall-ios|adopted|chww|current|stated
    health-foundation|set-up|adopting-innovation|current|stated
    irlss|runs|learning-collaboratives|current|stated
    hi-wessex|runs|learning-collaboratives|current|stated
    hi-west|runs|learning-collaboratives|current|stated
    hi-sw|runs|learning-collaboratives|current|stated
    irlss|runs|rapid-insight-event|current|stated
    hi-wessex|runs|rapid-insight-event|current|stated
    hi-west|runs|rapid-insight-event|current|stated
    learning-collaboratives|part-of|ws1|current|stated
    ws1|part-of|iep|current|stated
    irlss|runs|iep|current|stated
    nhs-england|runs|iep|current|stated
    locality-partnership|part-of|iep|current|stated
    rapid-insight-event|feeds-into|nhs-england|current|stated
    irlss|part-of|nhs-england|current|stated
    """
}
